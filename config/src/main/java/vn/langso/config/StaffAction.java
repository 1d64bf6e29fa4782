package vn.langso.config;

/**
 * Something staff did that the audit trail keeps; published inside the transaction of the deed.
 *
 * @param who user name, or "system"
 * @param action short English verb phrase, for example "end trial"
 * @param what the thing it was done to
 */
public record StaffAction(String who, String action, String what) {}
