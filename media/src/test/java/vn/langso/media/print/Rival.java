package vn.langso.media.print;

import java.nio.file.Path;
import java.util.Optional;

/** Another engine that prints the same HTML, kept open between sheets: nobody starts a browser for each leaflet. */
interface Rival extends AutoCloseable {
    /** Makes the sheet once more and returns where it lies. */
    Path print() throws Exception;

    /** Processor time that its work has taken until now, ms. */
    double processorMs();

    @Override
    void close();

    /** Of a process and all it started that still run; the system counts in hundredths of a second. */
    static double processorMs(Process process) {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(process.toHandle()), process.descendants())
                .map(handle -> handle.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .mapToDouble(time -> time.toNanos() / 1e6)
                .sum();
    }
}
