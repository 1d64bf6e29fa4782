package vn.langso.media.print.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.Finding;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.SheetInspector;

/**
 * Looks at the first sheet of each guide of a job before many like it are printed. Needs a press for itself, so nobody
 * may hold one while asking. Thread-safe.
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

    private record Look(long job, OrderedGuide guide) {}

    /** Why no sheet of the row's guide may be printed; empty if they may. One look at a time: the rest is for printing. */
    synchronized String objection(PrintJob job, JobRow row) {
        Look look = new Look(job.id(), job.guides().get(row.guide()));
        String known = looked.get(look);
        return known == null ? look(job, row, look) : known;
    }

    private String look(PrintJob job, JobRow row, Look look) {
        try {
            Guide guide = work.guide(look.guide());
            Preflight found =
                    inspector.inspect(job.product(), job.style(), guide, work.context(job, guide, row.recipient()));
            return found.sheet() == null ? "" : remembered(look, found);
        } catch (Refusal _) {
            // this row's own matter, told when it is printed
            return "";
        }
    }

    /** A sheet that could not even be made says nothing of the others: its names may be what is wrong. */
    private String remembered(Look look, Preflight found) {
        String objection = found.refusals().stream().map(Finding::sentence).collect(Collectors.joining(" "));
        looked.put(look, objection);
        return objection;
    }
}
