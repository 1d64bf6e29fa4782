package vn.langso.media.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** An engine that runs in this process and thread: ours with and without tags, and openhtmltopdf. */
record JavaRival(Path file, Work work) implements Rival {
    /** Prints into the file. */
    interface Work {
        void print(OutputStream file) throws IOException;
    }

    static JavaRival tagged(SameSheet sheet, Press press, Path folder) {
        return new JavaRival(
                folder.resolve("tagged.pdf"),
                file -> file.write(press.print(Jsoup.parse(sheet.html()), sheet.pages())));
    }

    static JavaRival untagged(SameSheet sheet, Press press, Path folder) {
        return new JavaRival(folder.resolve("untagged.pdf"), file -> {
            press.begin(Jsoup.parse(sheet.html()), sheet.pages(), file, new RepeatedPages());
            press.finish();
        });
    }

    static JavaRival openHtmlToPdf(SameSheet sheet, Path folder) {
        XRLog.setLoggingEnabled(false);
        FSDefaultCacheStore metrics = new FSDefaultCacheStore();
        return new JavaRival(folder.resolve("openhtmltopdf.pdf"), file -> {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
            sheet.fonts()
                    .forEach((weight, font) ->
                            builder.useFont(font.toFile(), "LangSo Text", weight, FontStyle.NORMAL, true));
            builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(sheet.html())), null);
            builder.toStream(file);
            builder.run();
        });
    }

    @Override
    public Path print() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            work.print(out);
        }
        return file;
    }

    @Override
    public double processorMs() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }

    @Override
    public void close() {
        // nothing is open between sheets
    }
}
