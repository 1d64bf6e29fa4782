package vn.langso.web.pages;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.config.Refusal;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureLibrary;

/**
 * Pictures of the steps of today's guides, and no other file of the store. Their name is the hash of what they show, so
 * whoever has one may keep it for good.
 */
@Hidden
@RestController
class GuidePictureController {
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final GuideLibrary guides;
    private final PictureLibrary pictures;

    GuidePictureController(GuideLibrary guides, PictureLibrary pictures) {
        this.guides = guides;
        this.pictures = pictures;
    }

    @GetMapping("/huong-dan/hinh/{name}")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        Picture picture = guides.all().stream()
                .flatMap(guide -> guide.steps().stream())
                .map(GuideStep::picture)
                .filter(Objects::nonNull)
                .map(StepPicture::picture)
                .filter(one -> one.fileName().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.format().mediaType()))
                .cacheControl(FOR_GOOD)
                .eTag(picture.sha256())
                .body(pictures.bytes(picture.fileName()));
    }

    private static Refusal unknown(String name) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không bài hướng dẫn nào đang có hình '%s'; hãy mở lại bài.".formatted(name),
                "No guide shows that picture");
    }
}
