package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.DigitalTeams;
import vn.langso.media.MediaFiles;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PdfInside;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.Vera;
import vn.langso.media.print.imposition.Imposition;

/** The ZIP of a job: files that a screen reader reads and an archive keeps, with the words of the bound file. */
@BatchTest
class SingleFilesTest {
    private static final List<String> GUIDES = List.of("cai-dat-vneid", "nop-ho-so-dich-vu-cong");

    @Autowired
    private PrintJobs jobs;

    @Autowired
    private DigitalTeams teams;

    @Autowired
    private MediaFiles files;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void clean() {
        NoPrintJobs.delete(jdbc);
    }

    @Test
    void each_sheet_is_an_accessible_file_of_its_own() throws Exception {
        PrintJob job = finished(3);

        Map<String, byte[]> sheets = unzipped(job);

        assertThat(sheets.keySet())
                .hasSize(6)
                .allMatch(name -> name.matches("000\\d-thon-\\d-to-cong-nghe-so-cong-dong-thon-\\d-.*\\.pdf"))
                .first()
                .asString()
                .endsWith("-cai-dat-vneid.pdf");
        for (byte[] pdf : sheets.values()) {
            assertThat(pdf.length).isLessThan(250_000);
            assertThat(Vera.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(Vera.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        }
        PdfReader last = new PdfReader(List.copyOf(sheets.values()).getLast());
        PdfDictionary catalog = last.getCatalog();
        assertThat(last.getInfo()).containsEntry("Title", job.guides().getLast().title());
        assertThat(catalog.getAsString(PdfName.LANG).toUnicodeString()).isEqualTo("vi-VN");
        assertThat(catalog.get(PdfName.STRUCTTREEROOT)).isNotNull();
        assertThat(new String(last.getMetadata(), StandardCharsets.UTF_8))
                .contains(
                        "<dc:language>",
                        "<pdfuaid:part>1<",
                        job.guides().getLast().title());
        assertThat(last.getPdfVersion()).isEqualTo("1.7");
    }

    @Test
    void says_what_the_bound_file_says_also_when_the_register_and_the_guide_have_changed() throws Exception {
        PrintJob job = finished(2);
        String bound = PdfInside.drawnText(Files.readAllBytes(jobs.file(job.id())));
        DigitalTeam team = teams.all().getFirst();
        team.members().forEach(member -> teams.removeMember(team.id(), member.id(), "lan"));
        jdbc.sql("update print_job_guide set version = version - 1").update();

        StringBuilder single = new StringBuilder();
        for (byte[] pdf : unzipped(job).values()) {
            single.append(PdfInside.drawnText(pdf));
        }

        assertThat(single.toString()).isEqualTo(bound).contains("NguyễnVănSố1X");
    }

    @Test
    void refuses_before_the_first_byte_what_it_cannot_print_again() throws IOException {
        PrintJob job = finished(1);
        Path bare = Files.copy(
                jobs.file(job.id()), Files.createTempDirectory("bare").resolve("bare.pdf"));
        jdbc.sql("update print_job_chunk set sha256 = :sha256")
                .param("sha256", files.take(bare, "pdf"))
                .update();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> jobs.fetchZip(job.id(), zip, "lan"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.detail()).contains("hãy đặt lại đợt in");
        assertThat(zip.size()).isZero();
        assertThat(jobs.find(job.id()).orElseThrow().fetched()).isNull();
    }

    private PrintJob finished(int count) {
        teams.importList(TeamLists.teams(count), "lan");
        PrintOrder order = new PrintOrder(
                GUIDES,
                PrintProduct.HANDOUT,
                LeafletStyle.SAVING,
                new Recipients.Teams(),
                Imposition.NONE,
                1,
                URI.create("https://duchop.example.vn"));
        long id = jobs.order(order, "lan").id();
        await().atMost(Duration.ofMinutes(3))
                .until(() -> jobs.find(id).orElseThrow().state().isOver());
        return jobs.find(id).orElseThrow();
    }

    private Map<String, byte[]> unzipped(PrintJob job) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        jobs.fetchZip(job.id(), zip, "lan");
        Map<String, byte[]> sheets = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                sheets.put(entry.getName(), in.readAllBytes());
            }
        }
        return sheets;
    }
}
