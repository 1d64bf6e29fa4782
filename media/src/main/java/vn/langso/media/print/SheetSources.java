package vn.langso.media.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The finished HTML of the sheets of a roll, packed: pages taken out of a roll have lost their tags, a sheet printed again
 * from its source has them and says the same, whatever became of the guide and the register meanwhile. Not thread-safe.
 */
final class SheetSources {
    /** What stands in the place of the next sheet's pages. */
    private static final int END = 0;

    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed));

    /** One sheet. */
    record Source(String html, int pages) {
        Document document() {
            return Jsoup.parse(html);
        }
    }

    static Source of(PrintShop.SetSheet sheet) {
        // blank for blank as it was laid out
        sheet.document().outputSettings().prettyPrint(false);
        return new Source(sheet.document().outerHtml(), sheet.pages());
    }

    void add(PrintShop.SetSheet sheet) {
        Source source = of(sheet);
        byte[] html = source.html().getBytes(StandardCharsets.UTF_8);
        try {
            out.writeInt(source.pages());
            out.writeInt(html.length);
            out.write(html);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot pack a sheet in memory", e);
        }
    }

    /** Everything that was added; nothing can be added after. */
    byte[] packed() {
        try (out) {
            out.writeInt(END);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot pack the sheets in memory", e);
        }
        return packed.toByteArray();
    }

    /** In the order in which they were added. */
    static List<Source> unpacked(byte[] packed) {
        List<Source> sources = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (int pages = in.readInt(); pages != END; pages = in.readInt()) {
                sources.add(new Source(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8), pages));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack the sheets of our own file", e);
        }
        return sources;
    }
}
