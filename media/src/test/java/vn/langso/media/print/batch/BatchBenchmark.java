package vn.langso.media.print.batch;

import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** 989 teams from the list to the bound file, with database, disk and all. */
@BatchTest
@Tag("benchmark")
class BatchBenchmark {
    private static final int TEAMS = 989;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private PrintJobs jobs;

    @Test
    void measures_a_job_of_989_teams() throws IOException {
        teams.importList(TeamLists.teams(TEAMS), "lan");
        for (PrintProduct product : List.of(PrintProduct.HANDOUT, PrintProduct.TRIFOLD, PrintProduct.POSTER_A3)) {
            long begin = System.nanoTime();
            long cpu = processor();
            PrintJob job = jobs.order(
                    new PrintOrder(
                            List.of("cai-dat-vneid"),
                            product,
                            LeafletStyle.SAVING,
                            new Recipients.Teams(),
                            Imposition.NONE,
                            1,
                            URI.create("https://duchop.example.vn")),
                    "lan");
            await().atMost(Duration.ofMinutes(10))
                    .until(() -> jobs.find(job.id()).orElseThrow().state().isOver());
            Path file = jobs.file(job.id());
            System.out.printf(
                    "%d × %s, ordered to bound: %.1f s (processor %.1f s), %d pages, %.2f MB%n",
                    TEAMS,
                    product.word(),
                    (System.nanoTime() - begin) / 1e9,
                    (processor() - cpu) / 1e9,
                    jobs.find(job.id()).orElseThrow().filePages(),
                    Files.size(file) / 1e6);
            zip(job, product);
        }
    }

    private void zip(PrintJob job, PrintProduct product) throws IOException {
        Path zip = Files.createTempFile("job", ".zip");
        long begin = System.nanoTime();
        long cpu = processor();
        try (OutputStream out = Files.newOutputStream(zip)) {
            jobs.fetchZip(job.id(), out, "lan");
        }
        System.out.printf(
                "%d × %s as single files in a ZIP: %.1f s (processor %.1f s), %.1f MB%n",
                TEAMS,
                product.word(),
                (System.nanoTime() - begin) / 1e9,
                (processor() - cpu) / 1e9,
                Files.size(zip) / 1e6);
        Files.delete(zip);
    }

    /** Of the whole process, compilers and garbage collector included, ns: what a busy machine does not change much. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
