package vn.langso.scheduler.bulletins;

/** A bulletin was made, approved, returned, edited or withdrawn. */
public record BulletinChanged(long bulletinId) {}
