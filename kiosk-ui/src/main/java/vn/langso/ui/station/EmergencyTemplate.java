package vn.langso.ui.station;

/** Ready texts; what only the moment knows stands in square brackets. */
enum EmergencyTemplate {
    STORM,
    FLOOD,
    LANDSLIDE,
    FIRE,
    EPIDEMIC,
    POWER,
    MISSING_CHILD;

    String nameKey() {
        return "emergency.template." + name();
    }

    String titleKey() {
        return nameKey() + ".title";
    }

    String textKey() {
        return nameKey() + ".text";
    }
}
