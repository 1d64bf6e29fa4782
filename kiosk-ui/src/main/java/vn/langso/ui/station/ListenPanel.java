package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.langso.scheduler.speakers.Zone;

/** Plays the live stream of a zone, as its loudspeakers hear it. */
final class ListenPanel extends Composite<Section> {

    private final Select<Zone> zone = new Select<>();
    private final AudioPlayer player = new AudioPlayer(getTranslation("station.listen"));

    ListenPanel() {
        zone.setLabel(getTranslation("station.zone"));
        zone.setItemLabelGenerator(Zone::name);
        zone.addValueChangeListener(event -> tune(event.getValue()));
        Paragraph delay = new Paragraph(getTranslation("station.listen.delay"));
        delay.addClassName("hint");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("station.listen")), zone, player, delay);
    }

    void offer(List<Zone> zones) {
        zone.setItems(zones);
        zones.stream().findFirst().ifPresent(zone::setValue);
        setVisible(!zones.isEmpty());
    }

    private void tune(Zone chosen) {
        if (chosen != null) {
            player.setSource(AudioPlayer.stream(chosen.slug()));
        }
    }
}
