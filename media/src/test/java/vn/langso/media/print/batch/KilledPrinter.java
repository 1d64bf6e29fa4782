package vn.langso.media.print.batch;

import java.net.URI;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** A process of its own that prints for teams; the test beside it kills it. Says on its output what it has done. */
final class KilledPrinter {
    private KilledPrinter() {}

    /** @param arguments data directory, number of teams, application class */
    public static void main(String[] arguments) throws Exception {
        ConfigurableApplicationContext application = new SpringApplicationBuilder(Class.forName(arguments[2]))
                .web(WebApplicationType.NONE)
                .run("--langso.data=" + arguments[0], "--langso.admin-password=Mat-khau-thu-1", "--debug=false");
        PrintJobs jobs = application.getBean(PrintJobs.class);
        if (jobs.newest(1).isEmpty()) {
            application.getBean(DigitalTeams.class).importList(TeamLists.teams(Integer.parseInt(arguments[1])), "lan");
            jobs.order(
                    new PrintOrder(
                            List.of("cai-dat-vneid"),
                            PrintProduct.HANDOUT,
                            LeafletStyle.SAVING,
                            new Recipients.Teams(),
                            Imposition.NONE,
                            1,
                            URI.create("https://duchop.example.vn")),
                    "lan");
        }
        long id = jobs.newest(1).getFirst().id();
        for (PrintJob job = jobs.find(id).orElseThrow(); ; job = jobs.find(id).orElseThrow()) {
            System.out.println("DONE " + job.done());
            if (job.state().isOver()) {
                System.out.println("FILE " + jobs.file(id));
                application.close();
                return;
            }
            // paces the report only; the test waits for the lines
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }
}
