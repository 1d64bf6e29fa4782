package vn.langso.ui.printing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.WeekBoard;
import vn.langso.media.print.WeekNotice;
import vn.langso.media.print.batch.NoticeHistory;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.ui.station.ProblemBox;
import vn.langso.ui.station.Questions;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationLayout;

/** The week's broadcasts of a zone, for its notice board. What is taken to the printer goes into the history. */
@Route(value = "in/lich-tuan", layout = StationLayout.class)
@RolesAllowed({"PRINTER", "ADMIN"})
final class WeekNoticeView extends DeskPage {

    private static final int PICTURE = 620;
    private static final int WEEKS = 4;
    private static final int MOST_PAGES = 6;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Zones zones;
    private final WeekBoard board;
    private final NoticeHistory history;
    private final StaleWeeks staleWeeks;
    private final SheetAddress address;
    private final SignedIn signedIn;
    private final Clock clock;
    private final StaleNote stale = new StaleNote();
    private final Select<Zone> zone = new Select<>();
    private final Select<LocalDate> week = new Select<>();
    private final Select<LeafletStyle> style = new Select<>();
    private final CopiesField copies = new CopiesField();
    private final SheetLinks links = new SheetLinks();
    private final ProblemBox problems = new ProblemBox();
    private final PreflightNote preflight = new PreflightNote();
    private final SheetPages pages = new SheetPages(MOST_PAGES);
    private @Nullable Taken taken;

    /** What the records know already: saved first and printed then, it is still one pile of paper. */
    private record Taken(String zone, WeekNotice notice, LeafletStyle style, int copies) {}

    WeekNoticeView(
            Zones zones,
            WeekBoard board,
            NoticeHistory history,
            StaleWeeks staleWeeks,
            SheetAddress address,
            SignedIn signedIn,
            Clock clock) {
        super("desk.week");
        this.zones = zones;
        this.board = board;
        this.history = history;
        this.staleWeeks = staleWeeks;
        this.address = address;
        this.signedIn = signedIn;
        this.clock = clock;
        prepareFields();
        links.onTaken(this::remember);
        Div fields = new Div(zone, week, style, copies);
        fields.addClassName("desk-fields");
        Section sheet = new Section(fields, links, problems, preflight, pages);
        sheet.addClassNames("panel", "desk-panel");
        show(stale, sheet);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        week.setItems(
                Stream.iterate(monday, one -> one.plusWeeks(1)).limit(WEEKS).toList());
        week.setValue(monday);
        zone.setItems(zones.all());
        stale.tell(staleWeeks.sentences());
        draw();
        zones.find(Zone.WHOLE_COMMUNE).ifPresent(zone::setValue);
    }

    private void prepareFields() {
        zone.setLabel(getTranslation("desk.week.zone"));
        zone.setItemLabelGenerator(Zone::name);
        week.setLabel(getTranslation("desk.week.week"));
        week.setItemLabelGenerator(
                monday -> getTranslation("desk.week.span", DATE.format(monday), DATE.format(monday.plusDays(6))));
        style.setLabel(getTranslation("desk.style"));
        style.setItems(LeafletStyle.values());
        style.setItemLabelGenerator(one -> getTranslation("desk.style." + one));
        style.setValue(LeafletStyle.SAVING);
        copies.addValueChangeListener(change -> {
            taken = null;
            links.open(copies.count().isPresent());
        });
        zone.addValueChangeListener(change -> draw());
        week.addValueChangeListener(change -> draw());
        style.addValueChangeListener(change -> draw());
    }

    /** The notice as it is now; one that cannot be printed says why and has no buttons. */
    private void draw() {
        taken = null;
        pages.clear();
        problems.clear();
        preflight.clear();
        links.setVisible(false);
        if (zone.isEmpty() || week.isEmpty()) {
            return;
        }
        try {
            Preflight found = board.inspect(zone.getValue().slug(), week.getValue(), style.getValue(), address.base());
            show(found.sheetOrRefusal());
            preflight.show(found);
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }

    private void show(PrintedSheet sheet) {
        String words = "?tu=" + week.getValue() + "&kieu=" + style.getValue().word();
        String slug = zone.getValue().slug();
        // not the public one: on the board stand the names and numbers of those who help
        String file = "/in/xem/lich-tuan/" + slug;
        links.show(file + ".pdf" + words);
        String picture = file + ".png" + words + "&rong=" + PICTURE;
        links.setVisible(true);
        pages.show(sheet.pages(), page -> picture + "&trang=" + page);
    }

    /** The browser opens the file by itself; the records learn of it here, once until something changes. */
    private void remember() {
        try {
            WeekNotice notice = board.notice(zone.getValue().slug(), week.getValue(), address.base());
            Taken now = new Taken(
                    zone.getValue().slug(),
                    notice,
                    style.getValue(),
                    copies.count().orElse(0));
            boolean again = now.equals(taken);
            if (!again) {
                remember(now);
            }
            taken = now;
            String what = getTranslation("desk.week.of", DATE.format(notice.from()), notice.zoneName());
            Questions.done(again ? "desk.remembered.before" : "desk.remembered", now.copies(), what);
            stale.tell(staleWeeks.sentences());
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }

    private void remember(Taken now) {
        int sides = board.inspect(now.zone(), week.getValue(), now.style(), address.base())
                .sheetOrRefusal()
                .pages();
        history.printed(now.zone(), now.notice(), now.style(), now.copies(), sides, signedIn.username());
    }
}
