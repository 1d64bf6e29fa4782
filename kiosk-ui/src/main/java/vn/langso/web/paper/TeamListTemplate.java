package vn.langso.web.paper;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An example list of teams to fill in; with the mark that tells spreadsheets that it is UTF-8. */
@Hidden
@RestController
class TeamListTemplate {

    private static final String EXAMPLE = """
            \uFEFFthon,loai,ten_to,thanh_vien,vai_tro,dien_thoai
            Thôn Đông,thôn,Tổ công nghệ số cộng đồng thôn Đông,Nguyễn Văn An,Trưởng thôn,0912 345 678
            Thôn Đông,thôn,Tổ công nghệ số cộng đồng thôn Đông,Trần Thị Bình,Đoàn viên,0987 654 321
            """;

    @GetMapping("/in/mau/danh-sach-to.csv")
    ResponseEntity<byte[]> example() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("danh-sach-to.csv")
                                .build()
                                .toString())
                .body(EXAMPLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
