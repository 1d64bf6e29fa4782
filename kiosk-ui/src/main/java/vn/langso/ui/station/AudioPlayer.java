package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** The browser's own player with its keys; loads nothing before it is started. */
@Tag("audio")
final class AudioPlayer extends Component implements HasAriaLabel, HasStyle {

    AudioPlayer(String label) {
        getElement().setAttribute("controls", true).setAttribute("preload", "none");
        setAriaLabel(label);
        addClassName("audio-player");
    }

    /** What a clip's file or a zone's stream is called on this server. */
    void setSource(String address) {
        getElement().setAttribute("src", address);
    }

    static String clip(long clipId) {
        return "/clip/" + clipId + ".wav";
    }

    static String stream(String zone) {
        return "/nghe/" + zone + ".mp3";
    }
}
