package vn.langso.media.print.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.Finding;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintContext;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.SheetInspector;
import vn.langso.media.print.SheetRoll;

/**
 * Looks at the first sheet of each guide of a job before many like it are printed: when it is ordered, and before its
 * first chunk if that look is not remembered. Needs a press for itself, so nobody may hold one while asking. Thread-safe.
 */
@Component
class FirstSheets {
    private static final int REMEMBERED = 200;

    private final SheetInspector inspector;
    private final SheetWork work;
    private final Map<Look, Seen> looked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, Seen> eldest) {
            return size() > REMEMBERED;
        }
    };

    FirstSheets(SheetInspector inspector, SheetWork work) {
        this.inspector = inspector;
        this.work = work;
    }

    /** Sheets of the same look differ in their names only. */
    private record Look(
            OrderedGuide guide, String content, PrintProduct product, LeafletStyle style, LocalDate printedOn) {}

    /**
     * What is remembered of a first sheet.
     *
     * @param objection why no sheet like it may be printed; empty if they may
     * @param pages 0 if nobody could look
     * @param warnings what was said of it
     */
    record Seen(String objection, int pages, List<String> warnings) {
        static final Seen NOTHING = new Seen("", 0, List.of());

        Seen {
            warnings = List.copyOf(warnings);
        }

        /** What is to be said of another sheet of the guide, in Vietnamese; empty if it is like this one and names everybody. */
        String beside(SheetRoll.Added sheet) {
            Stream<String> own = sheet.findings().stream()
                    // teams of two hamlets may bear the same name
                    .filter(finding -> finding.check() == Finding.Check.NAMES || !warnings.contains(finding.sentence()))
                    .map(Finding::sentence);
            boolean sameLength = pages == 0 || pages == sheet.pages();
            Stream<String> length = sameLength
                    ? Stream.empty()
                    : Stream.of("Tờ này có %d mặt giấy, tờ đầu tiên của bài có %d.".formatted(sheet.pages(), pages));
            return Stream.concat(own, length).collect(Collectors.joining(" "));
        }
    }

    /** What preflight found on the first sheet of a guide. */
    record Sighting(OrderedGuide guide, Preflight found) {}

    /** The first recipient's sheet of each guide of an order; a guide that is changed at this moment is left out. */
    synchronized List<Sighting> sightings(PrintOrder order, LocalDate printedOn, OrderCheck.Sheets sheets) {
        List<Sighting> sightings = new ArrayList<>();
        for (OrderedGuide ordered : sheets.guides()) {
            try {
                Guide guide = work.guide(ordered);
                PrintContext context = work.context(
                        order,
                        printedOn,
                        sheets.recipients().size(),
                        guide,
                        sheets.recipients().getFirst());
                Preflight found = inspector.inspect(order.product(), order.style(), guide, context);
                String content = work.content(guide, context).written();
                remembered(new Look(ordered, content, order.product(), order.style(), printedOn), found);
                sightings.add(new Sighting(ordered, found));
            } catch (Refusal _) {
                // told of each sheet when it is printed
            }
        }
        return sightings;
    }

    /** The first sheet of the row's guide. One look at a time: the rest is for printing. */
    synchronized Seen seen(PrintJob job, JobRow row) {
        String content = work.bound(job, row).map(SheetContent::written).orElse("");
        Look look = new Look(job.guides().get(row.guide()), content, job.product(), job.style(), job.printedOn());
        Seen known = looked.get(look);
        return known == null ? look(job, row, look) : known;
    }

    private Seen look(PrintJob job, JobRow row, Look look) {
        try {
            SheetWork.Sheet sheet = work.sheet(job, row);
            return remembered(look, inspector.inspect(job.product(), job.style(), sheet.guide(), sheet.context()));
        } catch (Refusal _) {
            // this row's own matter, told when it is printed
            return Seen.NOTHING;
        }
    }

    /** A sheet that could not even be made says nothing of the others: its names may be what is wrong. */
    private Seen remembered(Look look, Preflight found) {
        PrintedSheet sheet = found.sheet();
        if (sheet == null) {
            return Seen.NOTHING;
        }
        String objection = found.refusals().stream().map(Finding::sentence).collect(Collectors.joining(" "));
        List<String> warnings = found.warnings().stream().map(Finding::sentence).toList();
        Seen seen = new Seen(objection, sheet.pages(), warnings);
        looked.put(look, seen);
        return seen;
    }
}
