package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.langso.media.MediaFiles;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.RolledSheets;
import vn.langso.media.print.SheetPrinter;
import vn.langso.media.print.imposition.Imposition;

/** A ZIP that has begun goes on to its end. */
class JobZipTest {
    private final JdbcJobRows rows = mock();
    private final SheetPrinter printer = mock();
    private final RolledSheets sheets = mock();
    private final JobZip zip = new JobZip(rows, mock(MediaFiles.class), printer);

    @Test
    void a_sheet_that_cannot_be_printed_again_is_told_in_its_place() throws IOException {
        given(rows.chunks(7)).willReturn(List.of(new JdbcJobRows.StoredChunk(0, "ab")));
        given(rows.printedByChunk(7)).willReturn(Map.of(0, List.of(row(1, "Thôn Đông"), row(2, "Thôn Tây"))));
        given(printer.again(any())).willReturn(Optional.of(sheets));
        given(sheets.print(0)).willThrow(new IllegalStateException("overflow"));
        given(sheets.print(1)).willReturn(new byte[] {1});
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        zip.write(job(), out);

        Map<String, String> entries = unzipped(out.toByteArray());
        assertThat(entries).containsOnlyKeys("0001-thon-dong-cai-dat-vneid.txt", "0002-thon-tay-cai-dat-vneid.pdf");
        assertThat(entries.get("0001-thon-dong-cai-dat-vneid.txt")).contains("phông chữ của máy đã thay đổi");
    }

    private static JobRow row(int number, String name) {
        return new JobRow(number, 0, 0, new Recipient(Recipient.Kind.HAMLET, 1, name, 1), JobRow.State.PRINTED, 2);
    }

    private static PrintJob job() {
        return new PrintJob(
                7,
                PrintProduct.HANDOUT,
                LeafletStyle.SAVING,
                Imposition.NONE,
                1,
                URI.create("https://duchop.example.vn"),
                LocalDate.of(2026, 11, 24),
                PrintJobState.DONE,
                2,
                2,
                0,
                List.of(new OrderedGuide("cai-dat-vneid", 1, "Cài đặt")),
                "cd",
                4,
                null,
                "lan",
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                null);
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
