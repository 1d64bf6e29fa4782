package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.langso.media.audio.ClipLibrary;

@Tag(name = "clips", description = "Âm thanh có thể phát")
@RestController
@RequestMapping("/api/v1/clips")
class ClipController {

    private final ClipLibrary clips;
    private final CommuneTimes times;

    ClipController(ClipLibrary clips, CommuneTimes times) {
        this.clips = clips;
        this.times = times;
    }

    /** The library counts while it reads; the server's own limit only keeps its disk from filling up. */
    @Operation(summary = "Gửi một tệp âm thanh; tệp được kiểm tra và chỉnh về cùng độ to")
    @Creates
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ClipAnswer> add(@RequestPart MultipartFile file) throws IOException {
        try (InputStream upload = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            ClipAnswer clip = ClipAnswer.of(clips.add(name, upload), times);
            return Created.at(clip.id(), clip);
        }
    }

    @Operation(summary = "Một đoạn âm thanh")
    @GetMapping("/{id}")
    ClipAnswer one(@PathVariable long id) {
        return clips.find(id)
                .map(clip -> ClipAnswer.of(clip, times))
                .orElseThrow(() -> NotFound.of("đoạn âm thanh", id));
    }
}
