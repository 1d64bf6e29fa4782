package vn.langso.ui.printing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import vn.langso.config.places.Hamlets;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.ImposedSheets;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationLayout;

/** Choose a sheet by its picture, see it as it will be, print it. */
@Route(value = "in", layout = StationLayout.class)
@RolesAllowed({"PRINTER", "ADMIN"})
final class PrintDeskView extends DeskPage {

    private final GuideLibrary guides;
    private final GuideTranslations translations;
    private final Hamlets hamlets;
    private final PrintHistory history;
    private final StaleNote stale = new StaleNote();
    private final Div gallery = new Div();
    private final SheetPanel panel;

    PrintDeskView(
            GuideLibrary guides,
            GuideTranslations translations,
            Hamlets hamlets,
            PrintHistory history,
            SingleSheets sheets,
            ImposedSheets imposed,
            SheetAddress address,
            SignedIn signedIn) {
        super("desk.single");
        this.guides = guides;
        this.translations = translations;
        this.hamlets = hamlets;
        this.history = history;
        panel = new SheetPanel(sheets, imposed, translations, history, address, signedIn);
        gallery.addClassName("desk-gallery");
        Div columns = new Div(gallery, panel);
        columns.addClassName("desk-columns");
        show(stale, columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Guide> all = guides.all();
        stale.show(history.stale());
        panel.offer(hamlets.all());
        gallery.removeAll();
        Set<String> translated = translations.translated();
        all.forEach(guide -> gallery.add(new GuideGallery(guide, translated.contains(guide.slug()), panel::show)));
        all.stream().findFirst().ifPresent(guide -> panel.show(guide, PrintProduct.HANDOUT));
    }
}
