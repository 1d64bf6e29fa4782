package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.langso.config.PublicAddress;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobs;

@Tag(name = "print-jobs", description = "In hàng loạt cho các tổ và các thôn")
@RestController
@RequestMapping("/api/v1/print-jobs")
class PrintJobController {

    private final PrintJobs jobs;
    private final PublicAddress address;
    private final CommuneTimes times;

    PrintJobController(PrintJobs jobs, PublicAddress address, CommuneTimes times) {
        this.jobs = jobs;
        this.address = address;
        this.times = times;
    }

    @Operation(summary = "Đặt một đợt in; việc in chạy ngầm và tiếp tục sau khi máy khởi động lại")
    @ApiResponse(responseCode = "202", description = "Đã nhận; việc in chạy ngầm", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<PrintJobAnswer> order(@RequestBody PrintJobRequest wanted, Principal who) {
        PrintJob job = jobs.order(wanted.order(base(), times, jobs::check), who.getName());
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .pathSegment(String.valueOf(job.id()))
                .build()
                .toUri();
        return ResponseEntity.status(HttpStatus.ACCEPTED).location(location).body(shown(job));
    }

    @Operation(
            summary = "Xem trước tờ thứ row (từ 1) của một đợt in dưới dạng PDF, trước khi ghép trang (imposition);"
                    + " không lưu gì, 422 khi đợt không có tờ ấy")
    @PostMapping(
            path = "/preview",
            produces = {MediaType.APPLICATION_PDF_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    ResponseEntity<byte[]> preview(@RequestBody PrintJobRequest wanted, @RequestParam(defaultValue = "1") int row) {
        PrintedSheet sheet = jobs.preview(wanted.order(base(), times, jobs::check), row);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(sheet.pdf());
    }

    @Operation(
            summary = "Các đợt in, mới nhất trước; còn đợt cũ hơn thì phần đầu (header) Link có địa chỉ"
                    + " của trang tiếp theo, rel=\"next\"")
    @GetMapping
    ResponseEntity<List<PrintJobAnswer>> newest(
            @Parameter(description = "Nhiều nhất bấy nhiêu đợt, từ 1 đến 100")
                    @RequestParam(defaultValue = NewestFirst.MOST)
                    int limit,
            @Parameter(description = "Chỉ các đợt đặt trước đợt có số (id) này")
                    @RequestParam(required = false)
                    @Nullable
                    Long before) {
        return NewestFirst.page(limit, before, jobs::before, PrintJob::id, this::shown);
    }

    @Operation(summary = "Một đợt in: trạng thái, số tờ đã xong, tờ nào lỗi và vì sao")
    @GetMapping("/{id}")
    PrintJobAnswer one(@PathVariable long id) {
        return jobs.find(id).map(this::shown).orElseThrow(() -> NotFound.of("đợt in", id));
    }

    @Operation(summary = "Tạm dừng")
    @PostMapping("/{id}/pause")
    PrintJobAnswer pause(@PathVariable long id, Principal who) {
        return shown(jobs.pause(id, who.getName()));
    }

    @Operation(summary = "In tiếp từ chỗ đã dừng")
    @PostMapping("/{id}/resume")
    PrintJobAnswer resume(@PathVariable long id, Principal who) {
        return shown(jobs.resume(id, who.getName()));
    }

    @Operation(summary = "Hủy hẳn: bỏ các tờ đã tạo, không có tệp, không in tiếp được nữa; 409 khi đã xong hoặc đã hủy")
    @PostMapping("/{id}/cancel")
    PrintJobAnswer cancel(@PathVariable long id, Principal who) {
        return shown(jobs.cancel(id, who.getName()));
    }

    @Operation(
            summary = "Tệp in của cả đợt (PDF); 409 khi chưa xong. Lần đầu tiên tệp (từ byte đầu) "
                    + "hoặc ZIP được gửi đi thì ghi cả đợt vào sổ đã in")
    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id, Principal who, HttpServletRequest asked) throws IOException {
        String name = PrintJobs.fileName(jobs.done(id)) + ".pdf";
        Path file = jobs.file(id);
        if (Delivery.beginsWith(asked, Files.size(file))) {
            jobs.fetch(id, who.getName());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(new FileSystemResource(file));
    }

    @Operation(summary = "Xóa tệp của đợt đã xong khỏi đĩa; những gì đã ghi vào sổ đã in giữ nguyên; 409 khi chưa xong")
    @DeleteMapping("/{id}/file")
    PrintJobAnswer discard(@PathVariable long id, Principal who) {
        return shown(jobs.discard(id, who.getName()));
    }

    @Operation(summary = "Từng tờ là một tệp PDF, gói trong ZIP; 409 khi chưa xong")
    @GetMapping("/{id}/zip")
    void zip(@PathVariable long id, Principal who, HttpServletRequest asked, HttpServletResponse response)
            throws IOException {
        String name = PrintJobs.fileName(jobs.done(id)) + ".zip";
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
        if (!Delivery.isLookedAt(asked)) {
            jobs.fetchZip(id, response.getOutputStream(), who.getName());
        }
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }

    private PrintJobAnswer shown(PrintJob job) {
        return PrintJobAnswer.of(job, jobs, times);
    }

    /** Sheets carry the address under which phones reach this installation. */
    private URI base() {
        return address.of(
                "", ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri());
    }
}
