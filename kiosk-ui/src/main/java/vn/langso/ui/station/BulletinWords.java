package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import vn.langso.scheduler.bulletins.Bulletin;

/** A bulletin in a word or two. */
final class BulletinWords {

    private BulletinWords() {}

    /** Its title, with what somebody who chooses it should know: it expires, or may not go on air at the moment. */
    static String named(Bulletin bulletin) {
        if (!bulletin.mayGoOnAir()) {
            return translate(
                    "timetable.bulletin.not-ready",
                    bulletin.title(),
                    translate("station.bulletin." + bulletin.status()));
        }
        return bulletin.expiresOn() == null
                ? bulletin.title()
                : translate("timetable.bulletin.until", bulletin.title(), StationTimes.shortDay(bulletin.expiresOn()));
    }
}
