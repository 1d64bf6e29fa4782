package vn.langso.media.guides;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A small right pack, to be spoilt in one place by each test. */
final class PackFixture {
    static final String RIGHT = pack("2026-11-23", guide("tra-cuu", "Tra cứu hồ sơ"));

    private PackFixture() {}

    /** A pack that lies in no folder. */
    static GuidePack read(byte[] yaml) {
        return GuidePackReader.read(yaml, PackPictures.NONE);
    }

    static byte[] bytes(String pack) {
        return pack.getBytes(StandardCharsets.UTF_8);
    }

    static String pack(String preparedOn, String... guides) {
        return """
                meta:
                  schema: guides-vi/1
                  prepared_on: %s
                  placeholders:
                    - {key: "{{xa.ten}}", meaning: "Tên xã", fallback: "xã nhà"}
                  tts_lexicon:
                    OTP: "ô tê pê"
                guides:
                """.formatted(preparedOn) + String.join("", guides);
    }

    static String guide(String id, String title) {
        return """
                - id: %s
                  order: 7
                  category: dich-vu-cong
                  title: "%s"
                  audience: "Mọi người dân {{xa.ten}}"
                  estimated_minutes: 5
                  summary: "Xem hồ sơ đã đến đâu"
                  warnings:
                    - "Không đọc mã OTP cho bất kỳ ai."
                  steps:
                %s
                  broadcast:
                    title: "Tra cứu hồ sơ"
                    text: "Kính thưa bà con {{xa.ten}}."
                  keywords: [no, "hồ sơ"]
                  store_links:
                    - {platform: web, url: "https://dichvucong.gov.vn", certainty: looked_up}
                    - {platform: ios, url: null, certainty: unknown}
                """.formatted(id, title, steps(5));
    }

    /** The guide, also in English. */
    static String translated(String id, String title) {
        String steps = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> "        - {title: \"Step %d\", text: \"Do task %d at {{xa.ten}}\"}".formatted(i, i))
                .collect(Collectors.joining("\n"));
        return guide(id, title) + """
                  translations:
                    en:
                      title: "Look up your file"
                      summary: "See how far it is"
                      warnings:
                        - "Do not tell anybody an OTP."
                      steps:
                %s
                """.formatted(steps);
    }

    static String steps(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "    - {icon: web, title: \"Bước số %d\", text: \"Làm việc %d\", tip: \"\"}".formatted(i, i))
                .collect(Collectors.joining("\n"));
    }
}
