package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.langso.config.places.DigitalTeam;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;

/** The sheet of any one team, to be looked at before all are printed. */
final class SampleSheet extends Composite<Div> {

    private final int width;
    private final Select<DigitalTeam> team = new Select<>();
    private final Div place = new Div();
    private Runnable redraw = () -> {};

    SampleSheet(int width) {
        this.width = width;
        team.setLabel(getTranslation("desk.sample"));
        team.setItemLabelGenerator(one -> one.hamlet().fullName() + " – " + one.name());
        team.addValueChangeListener(change -> redraw.run());
        place.addClassName("desk-pages");
        getContent().addClassName("desk-sample");
        getContent().add(team, place);
    }

    void offer(List<DigitalTeam> teams) {
        team.setItems(teams);
        team.setVisible(!teams.isEmpty());
        teams.stream().findFirst().ifPresent(team::setValue);
    }

    void show(String guide, PrintProduct product, LeafletStyle style) {
        redraw = () -> draw(guide, product, style);
        redraw.run();
    }

    private void draw(String guide, PrintProduct product, LeafletStyle style) {
        String source = team.getValue() == null
                ? SheetAddress.picture(guide, product, style, "", 1, width)
                : SheetAddress.pictureOfTeam(
                        guide, product, style, team.getValue().id(), width);
        place.removeAll();
        place.add(new Image(source, getTranslation("desk.sample")), new Image(lastPage(source), ""));
    }

    /** The team's names stand on the last page; beyond it there is always the last one. */
    private static String lastPage(String source) {
        return source.replaceAll("&trang=\\d+", "") + "&trang=99";
    }
}
