package vn.langso.scheduler.speakers;

/** How the built-in streams are named: zone "thon-dong" has the line "thon-dong-stream" at /nghe/thon-dong.mp3. */
final class StreamAddress {
    static final String LINE_SUFFIX = "-stream";

    private StreamAddress() {}

    static String of(String zone) {
        return "/nghe/" + zone + ".mp3";
    }

    static String lineOf(String zone) {
        return zone + LINE_SUFFIX;
    }
}
