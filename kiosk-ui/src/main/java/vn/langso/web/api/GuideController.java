package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.media.guides.GuideLibrary;

@Tag(name = "guides", description = "Bài hướng dẫn")
@RestController
@RequestMapping("/api/v1/guides")
class GuideController {

    private final GuideLibrary guides;

    GuideController(GuideLibrary guides) {
        this.guides = guides;
    }

    @Operation(summary = "Mọi bài hướng dẫn, theo nhóm và thứ tự")
    @GetMapping
    List<GuideAnswer> all() {
        return guides.all().stream().map(GuideAnswer::of).toList();
    }

    @Operation(summary = "Một bài hướng dẫn với các bước và cảnh báo")
    @GetMapping("/{slug}")
    GuideAnswer one(@PathVariable String slug) {
        return guides.find(slug).map(GuideAnswer::of).orElseThrow(() -> NotFound.of("bài hướng dẫn", slug));
    }
}
