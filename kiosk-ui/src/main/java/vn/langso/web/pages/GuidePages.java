package vn.langso.web.pages;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.web.EmergencyNotice;
import vn.langso.web.EmergencyOver;
import vn.langso.web.PlainPage;

/** Serves the light pages without a session; they may be kept for minutes and asked for again by their content. */
@Hidden
@RestController
class GuidePages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final CacheControl SHORT =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final GuideLibrary guides;
    private final CommuneProfile commune;
    private final Emergencies emergencies;
    private final Clock clock;

    GuidePages(GuideLibrary guides, CommuneProfile commune, Emergencies emergencies, Clock clock) {
        this.guides = guides;
        this.commune = commune;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    @GetMapping({"/huong-dan", "/huong-dan/"})
    ResponseEntity<byte[]> list() {
        return answer(GuideListPage.of(guides.categories(), guides.all(), commune.current()));
    }

    @GetMapping("/huong-dan/{slug}")
    ResponseEntity<byte[]> guide(@PathVariable String slug) {
        Guide guide = guides.find(slug).orElseThrow(() -> unknown(slug));
        return answer(GuidePage.of(guide, commune.current()));
    }

    @GetMapping("/huong-dan/trang.css")
    ResponseEntity<Resource> styles() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(SHORT)
                .body(new ClassPathResource("vn/langso/web/trang.css"));
    }

    private static Refusal unknown(String slug) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có bài hướng dẫn '%s'; hãy chọn một bài trong danh sách.".formatted(slug),
                "No guide by that address");
    }

    private ResponseEntity<byte[]> answer(PlainPage page) {
        List<EmergencyNotice> notices = emergencies.inForce().stream()
                .map(emergency -> EmergencyNotice.of(emergency, clock))
                .toList();
        boolean over = EmergencyOver.now(emergencies, clock).putOn(page);
        EmergencyNotice.putOn(page, notices);
        // with an emergency on it a page is true for this moment only: neither phones nor kiosks may keep it
        CacheControl keeping = notices.isEmpty() && !over ? SHORT : CacheControl.noStore();
        byte[] html = page.html().getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(keeping)
                .eTag(DigestUtils.md5DigestAsHex(html))
                .body(html);
    }
}
