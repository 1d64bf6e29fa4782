package vn.langso.media.print.batch;

import java.net.URI;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.MediaFiles;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/**
 * A process of its own. The first time it prints for teams and cancels that while it runs; the second time it prints for
 * others and says what has become of the first job.
 */
final class CancelledPrinter {
    private final PrintJobs jobs;
    private final ConfigurableApplicationContext application;

    private CancelledPrinter(ConfigurableApplicationContext application) {
        this.application = application;
        this.jobs = application.getBean(PrintJobs.class);
    }

    /** @param arguments data directory, number of teams, application class */
    public static void main(String[] arguments) throws Exception {
        CancelledPrinter printer = new CancelledPrinter(new SpringApplicationBuilder(Class.forName(arguments[2]))
                .web(WebApplicationType.NONE)
                .run("--langso.data=" + arguments[0], "--langso.admin-password=Mat-khau-thu-1", "--debug=false"));
        if (printer.jobs.newest(1).isEmpty()) {
            printer.cancel(Integer.parseInt(arguments[1]));
        } else {
            printer.look();
        }
    }

    private void cancel(int count) {
        application.getBean(DigitalTeams.class).importList(TeamLists.teams(count), "lan");
        long id = order(new Recipients.Teams());
        while (jobs.find(id).orElseThrow().done() == 0) {
            pause();
        }
        chunks(id)
                .forEach(sha256 -> System.out.println(
                        "CHUNK " + application.getBean(MediaFiles.class).path(sha256, "pdf")));
        System.out.println(jobs.cancel(id, "binh").state());
        while (true) {
            pause();
        }
    }

    /** The second job has its turn after what the runner does first. */
    private void look() {
        PrintJob first = jobs.newest(1).getFirst();
        long second = order(new Recipients.Chosen(List.of(), List.of("thon-1")));
        while (!jobs.find(second).orElseThrow().state().isOver()) {
            pause();
        }
        PrintJob now = jobs.find(first.id()).orElseThrow();
        System.out.println("THEN %s %s %d %d %b"
                .formatted(
                        now.state(),
                        now.dropped() == null ? "" : now.dropped().by(),
                        now.done() - first.done(),
                        chunks(first.id()).size(),
                        now.fileSha256() == null));
        application.close();
    }

    private List<String> chunks(long job) {
        return application
                .getBean(JdbcClient.class)
                .sql("select sha256 from print_job_chunk where job_id = :job")
                .param("job", job)
                .query(String.class)
                .list();
    }

    private long order(Recipients recipients) {
        return jobs.order(
                        new PrintOrder(
                                List.of("cai-dat-vneid"),
                                PrintProduct.HANDOUT,
                                LeafletStyle.SAVING,
                                recipients,
                                Imposition.NONE,
                                1,
                                URI.create("https://duchop.example.vn")),
                        "lan")
                .id();
    }

    /** Paces the looks only. */
    private static void pause() {
        LockSupport.parkNanos(20_000_000);
    }
}
