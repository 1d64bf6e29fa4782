package vn.langso.web.sound;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;

/** A clip for staff to listen to before it airs; with ranges, so that a player can seek. */
@Hidden
@RestController
class ClipAudioController {

    private static final MediaType WAV = MediaType.parseMediaType("audio/wav");

    private final ClipLibrary clips;

    ClipAudioController(ClipLibrary clips) {
        this.clips = clips;
    }

    @GetMapping("/clip/{id:[0-9]{1,18}}.wav")
    ResponseEntity<Resource> audio(@PathVariable long id) {
        Clip clip = clips.find(id).orElseThrow(() -> missing(id, "Clip not found"));
        Path file = clips.file(clip);
        if (!Files.isRegularFile(file)) {
            throw missing(id, "File of clip is gone: " + clip.sha256());
        }
        return ResponseEntity.ok()
                .contentType(WAV)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(clip.sha256())
                .body(new FileSystemResource(file));
    }

    private static Refusal missing(long id, String english) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "Không có đoạn âm thanh số %d.".formatted(id), english);
    }
}
