package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.langso.config.accounts.Role;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;

/** What may go on air: make it, hear it, have it approved. The chosen bulletin is in the URL. */
@Route(value = BulletinsView.PATH, layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class BulletinsView extends Composite<Div> implements HasUrlParameter<Long>, HasDynamicTitle {

    static final String PATH = "tram/ban-tin";

    private final Bulletins bulletins;
    private final ClipLibrary clips;
    private final GuideLibrary guides;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final Grid<Bulletin> list = new Grid<>();
    private final Div detail = new Div();

    BulletinsView(Bulletins bulletins, ClipLibrary clips, GuideLibrary guides, StationTimes times, SignedIn signedIn) {
        this.bulletins = bulletins;
        this.clips = clips;
        this.guides = guides;
        this.times = times;
        this.signedIn = signedIn;
        buildList();
        detail.addClassName("detail");
        Div columns = new Div(list, detail);
        columns.addClassName("list-and-detail");
        getContent().addClassName("page");
        getContent().add(header(), columns);
    }

    private Component header() {
        Div header = new Div(new H1(getTranslation("station.bulletins")));
        header.addClassName("page-header");
        if (signedIn.hasAny(Role.AUTHOR)) {
            Button add =
                    new Button(getTranslation("station.bulletin.new"), VaadinIcon.PLUS.create(), event -> openNew());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(add);
        }
        return header;
    }

    private void buildList() {
        list.addColumn(Bulletin::title)
                .setHeader(getTranslation("station.bulletin.title"))
                .setFlexGrow(3);
        list.addColumn(bulletin -> getTranslation("station.kind." + bulletin.kind()))
                .setHeader(getTranslation("station.bulletin.kind"))
                .setAutoWidth(true);
        list.addComponentColumn(bulletin -> StatusMark.of(bulletin.status()))
                .setHeader(getTranslation("station.state"))
                .setAutoWidth(true);
        list.addColumn(Bulletin::author)
                .setHeader(getTranslation("station.bulletin.author"))
                .setAutoWidth(true);
        list.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        list.setEmptyStateText(getTranslation("station.bulletin.none"));
        // a click is a choice already: a second listener would be told of a row that the first has had drawn anew
        ((GridSingleSelectionModel<Bulletin>) list.getSelectionModel()).setDeselectAllowed(false);
        list.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                open(event.getValue().id());
            }
        });
    }

    private void open(long id) {
        getUI().ifPresent(ui -> ui.navigate(BulletinsView.class, id));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        List<Bulletin> all = bulletins.all().stream()
                .sorted(Comparator.comparing(Bulletin::createdAt).reversed())
                .toList();
        list.setItems(all);
        Optional<Bulletin> chosen = id == null ? Optional.empty() : bulletins.find(id);
        show(chosen);
    }

    private void show(Optional<Bulletin> chosen) {
        detail.removeAll();
        detail.setVisible(chosen.isPresent());
        chosen.ifPresent(bulletin -> {
            list.select(list.getListDataView()
                    .getItems()
                    .filter(item -> item.id() == bulletin.id())
                    .findFirst()
                    .orElse(null));
            detail.add(new BulletinPanel(bulletin, clipOf(bulletin), new Deeds(), signedIn, times));
        });
    }

    private @Nullable Clip clipOf(Bulletin bulletin) {
        return bulletin.clipId() == null ? null : clips.find(bulletin.clipId()).orElse(null);
    }

    private void openNew() {
        new NewBulletinDialog(bulletins, clips, guides.all(), signedIn.username(), made -> {
                    Questions.done("station.bulletin.made", made.title());
                    open(made.id());
                })
                .open();
    }

    private void done(Bulletin changed, String key) {
        Questions.done(key, changed.title());
        open(changed.id());
    }

    /** What the panel's buttons do. */
    private final class Deeds implements BulletinPanel.Deeds {

        @Override
        public void submit(Bulletin bulletin) {
            done(bulletins.submit(bulletin.id(), signedIn.username()), "station.bulletin.submitted");
        }

        @Override
        public void approve(Bulletin bulletin) {
            done(bulletins.approve(bulletin.id(), signedIn.username()), "station.bulletin.approved");
        }

        @Override
        public void giveBack(Bulletin bulletin, String reason) {
            done(bulletins.giveBack(bulletin.id(), reason, signedIn.username()), "station.bulletin.returned");
        }

        @Override
        public void withdraw(Bulletin bulletin, String reason) {
            done(bulletins.withdraw(bulletin.id(), reason, signedIn.username()), "station.bulletin.withdrawn");
        }

        @Override
        public Clip store(String fileName, InputStream upload) {
            return clips.add(fileName, upload);
        }

        @Override
        public void useClip(Bulletin bulletin, Clip clip) {
            done(bulletins.useClip(bulletin.id(), clip.id(), signedIn.username()), "station.bulletin.clip-used");
        }

        @Override
        public void changeExpiry(Bulletin bulletin, @Nullable LocalDate lastDay) {
            done(bulletins.changeExpiry(bulletin.id(), lastDay, signedIn.username()), "timetable.expires.changed");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.bulletins");
    }
}
