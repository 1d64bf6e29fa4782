package vn.langso.media.print.batch;

/** A job was ordered, went on or changed its state; published inside the transaction. */
public record PrintJobChanged(long jobId) {}
