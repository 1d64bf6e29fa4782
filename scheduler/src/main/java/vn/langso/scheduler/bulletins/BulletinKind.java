package vn.langso.scheduler.bulletins;

/** Where the sound of a bulletin comes from. */
public enum BulletinKind {
    GUIDE,
    TEXT,
    RECORDING,
    RELAY
}
