package vn.langso.media.print.queue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterURI;
import javax.print.attribute.standard.Sides;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintedSheet;

/**
 * A queue of the operating system, found through {@code javax.print}: driver and connection are the system's business.
 *
 * <p>With CUPS, the JDK hands a sheet over by {@code /usr/bin/lpr}, which fails if CUPS does not take it. It puts a space
 * before the job's name, names the paper only to a queue that has a driver, and never says how to scale. It knows nothing
 * of an empty tray and hands sheets to a stopped queue as well, so the queue is asked for its state in IPP. Where that
 * does not answer (the JDK leaves out the port of the default queue if it is not the usual one), the sheet goes out: CUPS
 * has just said that it takes jobs, and a sheet that waits there is the lesser harm.
 */
final class SystemQueue implements Printer {
    private static final Logger log = LoggerFactory.getLogger(SystemQueue.class);
    private static final Path LPR = Path.of("/usr/bin/lpr");
    /** The JDK itself waits without end for CUPS and lpr. */
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(10));

    static {
        // or the JDK would see new and removed queues two minutes late; it reads this once, when it first looks
        System.setProperty("sun.java2d.print.polling", "false");
    }

    private final String name;
    private final PrinterSettings settings;
    private final Path lpr;

    SystemQueue(String name, PrinterSettings settings) {
        this(name, settings, LPR);
    }

    SystemQueue(String name, PrinterSettings settings, Path lpr) {
        this.name = name;
        this.settings = settings;
        this.lpr = lpr;
    }

    @Override
    public void checkReady() {
        if (!Files.isExecutable(lpr)) {
            throw CannotPrint.because("Máy chủ thiếu chương trình lpr để giao bản in; mời cán bộ cài gói cups-bsd.");
        }
        Optional<PrinterURI> address = PATIENCE.await(name, () -> {
            PrintService queue = find();
            checkAccepting(queue);
            return Optional.ofNullable(queue.getAttribute(PrinterURI.class));
        });
        address.ifPresent(known -> checkState(known.getURI().toString()));
    }

    /** The whole set is asked for anew; a single attribute the JDK would answer as it was at first. */
    private static void checkAccepting(PrintService queue) {
        Object accepting = queue.getAttributes().get(PrinterIsAcceptingJobs.class);
        if (accepting == null) {
            // asked for its formats now, the JDK would believe until the next start that there are none
            throw CannotPrint.silent();
        }
        if (accepting == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            throw CannotPrint.notAccepting();
        }
    }

    private void checkState(String address) {
        try {
            IppAnswer state = new IppPrinter(address, settings).state();
            if (state.succeeded()) {
                IppPrinter.judge(state);
            } else {
                log.warn("State of queue {} is unknown, {} answers {}", name, address, state.status());
            }
        } catch (IOException e) {
            log.warn("State of queue {} is unknown, {} does not answer: {}", name, address, e.toString());
        }
    }

    @Override
    public Optional<Refusal> take(PrintedSheet sheet, String title) {
        return PATIENCE.await(name, () -> {
            try {
                PrintService queue = find();
                DocFlavor flavor = queue.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)
                        ? DocFlavor.BYTE_ARRAY.PDF
                        : DocFlavor.BYTE_ARRAY.AUTOSENSE;
                queue.createPrintJob().print(new SimpleDoc(sheet.pdf(), flavor, null), wishes(title));
                return Optional.empty();
            } catch (PrintException e) {
                log.warn("Queue {} did not take a sheet: {}", name, e.toString());
                return Optional.of(CannotPrint.because(
                        "Hệ điều hành không giao được tờ này cho máy in; mời cán bộ xem lại máy in và quyền in."));
            } catch (Refusal gone) {
                return Optional.of(gone);
            }
        });
    }

    private PrintRequestAttributeSet wishes(String title) {
        Charset commandLine = Charset.forName(System.getProperty("native.encoding"), StandardCharsets.US_ASCII);
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet(new Copies(1));
        wishes.add(Sides.TWO_SIDED_LONG_EDGE);
        wishes.add("A5".equals(settings.paper()) ? MediaSizeName.ISO_A5 : MediaSizeName.ISO_A4);
        // no cover sheet with the name of the service on it
        wishes.add(JobSheets.NONE);
        wishes.add(new JobName(JobTitle.onCommandLine(title, commandLine), Locale.of("vi")));
        return wishes;
    }

    private PrintService find() {
        List<PrintService> queues = Arrays.asList(PrintServiceLookup.lookupPrintServices(null, null));
        return queues.stream()
                .filter(queue -> queue.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> CannotPrint.because(
                        "Hệ điều hành không thấy máy in “%s” (đang thấy: %s); mời cán bộ xem lại CUPS và langso.printer.address."
                                .formatted(name, names(queues))));
    }

    private static String names(List<PrintService> queues) {
        return queues.isEmpty()
                ? "không có máy nào"
                : String.join(
                        ", ",
                        queues.stream().map(PrintService::getName).sorted().toList());
    }
}
