package vn.langso.scheduler.speakers;

/** The technical ways out. */
public enum LineType {
    /** the built-in live HTTP stream of a zone */
    STREAM,
    /** RTP multicast, PCMU in packets of 20 ms */
    RTP
}
