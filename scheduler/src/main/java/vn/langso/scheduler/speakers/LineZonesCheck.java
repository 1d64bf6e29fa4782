package vn.langso.scheduler.speakers;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.langso.config.SettingsCheck;

/**
 * Compares the lines of the settings with the zones there are, before anything sounds. A line of a zone that does not
 * exist would stay silent and nobody would know, so it keeps the application from starting – unless no hamlet was
 * entered yet: a commune may write its settings first, and then it is only told.
 */
@Component
class LineZonesCheck implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(LineZonesCheck.class);

    private final Zones zones;

    LineZonesCheck(Zones zones) {
        this.zones = zones;
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<String> known = zones.all().stream().map(Zone::slug).toList();
        SettingsCheck check = new SettingsCheck();
        for (ConfiguredLine line : zones.configured()) {
            String id = line.line().id();
            String unknown = String.join(", ", zones.unknownZonesOf(line.line()));
            if (!unknown.isEmpty()) {
                unknownZone(check, id, unknown, known);
            }
            if (line.takesStreamOf(known)) {
                takenStream(check, id);
            }
        }
        check.refuseProblems();
    }

    private static void unknownZone(SettingsCheck check, String id, String unknown, List<String> known) {
        boolean noHamletYet = known.size() == 1;
        if (noHamletYet) {
            log.warn("Line {} belongs to zone {}, which does not exist yet", id, unknown);
            return;
        }
        check.wrong(
                LineSettingsCheck.setting(id, "zone"),
                unknown,
                "không có khu vực nào tên như vậy; hiện có: “" + String.join("”, “", known) + "”",
                "one of the zones " + known);
    }

    private static void takenStream(SettingsCheck check, String id) {
        String address = StreamAddress.of(id);
        check.wrong(
                LineSettingsCheck.setting(id, ""),
                id,
                "đường loa loại stream không được trùng tên một khu vực, vì " + address
                        + " là luồng của khu vực đó; hãy đặt tên khác, ví dụ " + id + "-2",
                "another name: " + address + " is the stream of the zone");
    }
}
