package vn.langso.media.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The sheets of a roll that kept their sources, each to be printed again as a tagged file of its own. Thread-safe. */
public final class RolledSheets {
    private final PrintShop shop;
    private final List<SheetSources.Source> sources;

    private RolledSheets(PrintShop shop, List<SheetSources.Source> sources) {
        this.shop = shop;
        this.sources = sources;
    }

    /** Empty if the roll kept none. */
    static Optional<RolledSheets> of(PrintShop shop, Path roll) {
        try (PDDocument document = Loader.loadPDF(roll.toFile())) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
            if (files == null) {
                return Optional.empty();
            }
            for (PDComplexFileSpecification file : files.getNames().values()) {
                if (SheetRoll.SOURCES.equals(file.getFilename())) {
                    byte[] packed = file.getEmbeddedFile().toByteArray();
                    return Optional.of(new RolledSheets(shop, SheetSources.unpacked(packed)));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + roll, e);
        }
    }

    /** How many there are. */
    public int size() {
        return sources.size();
    }

    /**
     * The sheet as a file of its own, by its place from 0.
     *
     * @throws IllegalStateException if it does not stand on its pages any more: the fonts have changed
     */
    public byte[] print(int place) {
        return shop.print(sources.get(place));
    }
}
