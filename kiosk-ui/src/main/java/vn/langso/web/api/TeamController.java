package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.TeamImport;

@Tag(name = "teams", description = "Tổ công nghệ số cộng đồng")
@RestController
@RequestMapping("/api/v1/teams")
class TeamController {

    private final DigitalTeams teams;

    TeamController(DigitalTeams teams) {
        this.teams = teams;
    }

    @Operation(
            summary = "Nhập danh sách tổ từ tệp CSV (UTF-8; dấu phẩy hoặc chấm phẩy; mỗi thành viên một dòng)",
            description =
                    "Cột: thon,loai,ten_to,thanh_vien,vai_tro,dien_thoai. Dòng đúng được lưu trong một giao dịch, "
                            + "dòng sai được liệt kê trong errors; gửi lại cùng tệp không đổi gì. "
                            + "Gửi biểu mẫu multipart với phần 'file', hoặc gửi thẳng nội dung text/csv.")
    @PostMapping(path = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TeamImport importForm(@RequestPart MultipartFile file, Principal who) throws IOException {
        try (InputStream upload = file.getInputStream()) {
            return teams.importList(upload, who.getName());
        }
    }

    @Operation(hidden = true)
    @PostMapping(path = "/import")
    TeamImport importBody(HttpServletRequest request, Principal who) throws IOException {
        return teams.importList(request.getInputStream(), who.getName());
    }

    @Operation(summary = "Mọi tổ với thành viên, theo thôn")
    @GetMapping
    List<TeamAnswer> all() {
        return teams.all().stream().map(TeamAnswer::of).toList();
    }

    @Operation(summary = "Một tổ")
    @GetMapping("/{id}")
    TeamAnswer one(@PathVariable long id) {
        return teams.find(id).map(TeamAnswer::of).orElseThrow(() -> NotFound.of("tổ", id));
    }

    @Operation(summary = "Xóa một tổ khỏi danh sách")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, Principal who) {
        teams.remove(id, who.getName());
    }

    @Operation(summary = "Xóa một thành viên khỏi tổ")
    @DeleteMapping("/{id}/members/{member}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeMember(@PathVariable long id, @PathVariable long member, Principal who) {
        teams.removeMember(id, member, who.getName());
    }
}
