package vn.langso.media.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xhtmlrenderer.pdf.ITextFontResolver;

/**
 * The fonts of all sheets, embedded as TrueType. Text: the first family in the office's font folder with a Regular and a
 * Bold that hold every Vietnamese letter, else Liberation Sans. Symbols: DejaVu Sans. Immutable and thread-safe.
 */
final class PrintFonts {
    /** Names in the style sheets. */
    private static final String TEXT_FAMILY = "LangSo Text";

    private static final String SYMBOL_FAMILY = "LangSo Symbols";
    private static final String REGULAR = "-Regular.ttf";
    private static final Family LIBERATION =
            new Family("liberation/LiberationSans-Regular.ttf", "liberation/LiberationSans-Bold.ttf");
    private static final String DEJAVU = "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final Logger LOG = LoggerFactory.getLogger(PrintFonts.class);

    /** Where the two faces lie: class path or file. */
    private record Family(String regular, String bold) {}

    private final Family text;
    private final List<BaseFont> textFaces;
    private final BaseFont symbols;
    /** Letters of both text faces among the first 65,536: every letter of every sheet is looked up. */
    private final BitSet textLetters;

    private PrintFonts(Family text) {
        this.text = text;
        this.textFaces = List.of(face(text.regular()), face(text.bold()));
        this.symbols = face(DEJAVU);
        this.textLetters = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(letter -> inTextFaces(letter))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    /** Looks through the folder once; it need not exist. */
    static PrintFonts from(Path folder) {
        return new PrintFonts(office(folder).orElse(LIBERATION));
    }

    /** The text family's place, for the log and for tests. */
    String textFont() {
        return text.regular();
    }

    boolean textHas(int letter) {
        return letter <= Character.MAX_VALUE ? textLetters.get(letter) : inTextFaces(letter);
    }

    private boolean inTextFaces(int letter) {
        return textFaces.stream().allMatch(face -> face.charExists(letter));
    }

    boolean symbolsHave(int letter) {
        return symbols.charExists(letter);
    }

    void addTo(ITextFontResolver resolver) {
        try {
            resolver.addFont(text.regular(), TEXT_FAMILY, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
            resolver.addFont(text.bold(), TEXT_FAMILY, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
            resolver.addFont(DEJAVU, SYMBOL_FAMILY, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Family> office(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(REGULAR))
                    .sorted()
                    .map(PrintFonts::family)
                    .filter(PrintFonts::complete)
                    .findFirst();
        } catch (IOException e) {
            LOG.warn("Cannot look through the font folder {}, printing with Liberation Sans", folder, e);
            return Optional.empty();
        }
    }

    private static Family family(Path regular) {
        String path = regular.toAbsolutePath().toString();
        return new Family(path, path.substring(0, path.length() - REGULAR.length()) + "-Bold.ttf");
    }

    private static boolean complete(Family family) {
        try {
            boolean complete = Stream.of(family.regular(), family.bold())
                    .map(PrintFonts::face)
                    .allMatch(face -> VietnameseLetters.ALL.codePoints().allMatch(face::charExists));
            if (!complete) {
                LOG.warn("Font {} lacks Vietnamese letters, not used for printing", family.regular());
            }
            return complete;
        } catch (UncheckedIOException | DocumentException | ExceptionConverter e) {
            LOG.warn("Font {} with its Bold cannot be read, not used for printing", family.regular(), e);
            return false;
        }
    }

    private static BaseFont face(String path) {
        try {
            BaseFont face = BaseFont.createFont(path, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            // optional, and written without the parts of composed letters: PDF/A-3 and PDF/UA-1 take none over a wrong
            // one
            face.setIncludeCidSet(false);
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
