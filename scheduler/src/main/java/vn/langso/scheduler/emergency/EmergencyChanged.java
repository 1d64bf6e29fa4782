package vn.langso.scheduler.emergency;

/** An emergency was declared, confirmed, ended, or sounds otherwise; published inside the transaction. */
public record EmergencyChanged(long emergencyId) {}
