package vn.langso.media.print.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.Finding;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.LocalTeam;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintContext;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.SheetInspector;

/**
 * Looks at the first sheet of each guide of a job before many like it are printed: when it is ordered, and before its
 * first chunk if that look is not remembered. Needs a press for itself, so nobody may hold one while asking. Thread-safe.
 */
@Component
class FirstSheets {
    private static final int REMEMBERED = 200;

    private final SheetInspector inspector;
    private final SheetWork work;
    private final Map<Look, String> looked = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Look, String> eldest) {
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
     * What preflight found on the first sheet of a guide.
     *
     * @param refusesAll whether no other sheet of the guide can be printed either, whoever it is for
     */
    record Sighting(OrderedGuide guide, Preflight found, boolean refusesAll) {}

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
                boolean refusesAll = !found.passed() && (found.sheet() != null || !canBeMade(order, guide, context));
                sightings.add(new Sighting(ordered, found, refusesAll));
            } catch (Refusal _) {
                // told of each sheet when it is printed
            }
        }
        return sightings;
    }

    /** Whether somebody's sheet could be made: then it is the names of the first that are wrong or too long. */
    private boolean canBeMade(PrintOrder order, Guide guide, PrintContext context) {
        LocalTeam team = context.team();
        if (team == null) {
            return false;
        }
        PrintContext least = context.with(team.least());
        return inspector.inspect(order.product(), order.style(), guide, least).sheet() != null;
    }

    /** Why no sheet of the row's guide may be printed; empty if they may. One look at a time: the rest is for printing. */
    synchronized String objection(PrintJob job, JobRow row) {
        String content = work.bound(job, row).map(SheetContent::written).orElse("");
        Look look = new Look(job.guides().get(row.guide()), content, job.product(), job.style(), job.printedOn());
        String known = looked.get(look);
        return known == null ? look(job, row, look) : known;
    }

    private String look(PrintJob job, JobRow row, Look look) {
        try {
            SheetWork.Sheet sheet = work.sheet(job, row);
            return remembered(look, inspector.inspect(job.product(), job.style(), sheet.guide(), sheet.context()));
        } catch (Refusal _) {
            // this row's own matter, told when it is printed
            return "";
        }
    }

    /** A sheet that could not even be made says nothing of the others: its names may be what is wrong. */
    private String remembered(Look look, Preflight found) {
        if (found.sheet() == null) {
            return "";
        }
        String objection = found.refusals().stream().map(Finding::sentence).collect(Collectors.joining(" "));
        looked.put(look, objection);
        return objection;
    }
}
