package vn.langso.config.accounts;

import java.time.Instant;

/**
 * One line of the audit trail.
 *
 * @param who user name, or "system"
 * @param action short English verb phrase
 * @param what the thing it was done to
 */
public record AuditEntry(long id, Instant at, String who, String action, String what) {}
