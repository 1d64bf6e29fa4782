package vn.langso.media.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Looks into a PDF with OpenPDF's reader, and PDFBox's where faces count. */
public final class PdfInside {
    private PdfInside() {}

    /** Text of all pages without any white space, so that line breaks do not count. */
    static String text(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        PdfTextExtractor extractor = new PdfTextExtractor(reader);
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(extractor.getTextFromPage(page));
        }
        return squeezed(text.toString());
    }

    /** Text of all pages without any white space; page numbers too, which OpenPDF's reader passes over as artifacts. */
    public static String drawnText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    /** What is written in each face, by its name without the subset prefix, without any white space. */
    static Map<String, String> textByFace(byte[] pdf) throws IOException {
        Map<String, StringBuilder> faces = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    String face = letter.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
                    faces.computeIfAbsent(face, any -> new StringBuilder()).append(letter.getUnicode());
                }
            }.getText(document);
        }
        return faces.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, face -> squeezed(face.getValue().toString())));
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    static int pages(byte[] pdf) throws IOException {
        return new PdfReader(pdf).getNumberOfPages();
    }

    /** Names of the fonts whose outlines are not in the file. */
    static List<String> unembeddedFonts(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        List<String> missing = new ArrayList<>();
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObject(number) instanceof PdfDictionary font
                    && PdfName.FONT.equals(font.getAsName(PdfName.TYPE))
                    && !PdfName.TYPE0.equals(font.getAsName(PdfName.SUBTYPE))
                    && !hasOutlines(font)) {
                missing.add(String.valueOf(font.getAsName(PdfName.BASEFONT)));
            }
        }
        return missing;
    }

    /** Names of all embedded faces, without the subset prefix. */
    static List<String> fonts(byte[] pdf) throws IOException {
        PdfReader reader = new PdfReader(pdf);
        List<String> names = new ArrayList<>();
        for (int number = 1; number < reader.getXrefSize(); number++) {
            if (reader.getPdfObject(number) instanceof PdfDictionary font
                    && PdfName.TYPE0.equals(font.getAsName(PdfName.SUBTYPE))) {
                names.add(font.getAsName(PdfName.BASEFONT).toString().replaceFirst("^/[A-Z]{6}\\+", ""));
            }
        }
        return names;
    }

    private static boolean hasOutlines(PdfDictionary font) {
        PdfDictionary descriptor = font.getAsDict(PdfName.FONTDESCRIPTOR);
        return descriptor != null && descriptor.get(PdfName.FONTFILE2) != null;
    }
}
