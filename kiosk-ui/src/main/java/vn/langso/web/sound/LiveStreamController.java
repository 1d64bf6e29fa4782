package vn.langso.web.sound;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.LiveStreams;

/** The live stream of a zone, for browsers and for loudspeakers that pull. */
@Hidden
@RestController
class LiveStreamController {

    private static final Logger log = LoggerFactory.getLogger(LiveStreamController.class);

    private final LiveStreams streams;

    LiveStreamController(LiveStreams streams) {
        this.streams = streams;
    }

    /** Stays in this call as long as the listener does; requests run on virtual threads, so a listener is cheap. */
    @GetMapping("/nghe/{zone}.mp3")
    void listen(@PathVariable String zone, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!streams.exists(zone)) {
            throw unknown(zone);
        }
        response.setContentType("audio/mpeg");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            return;
        }
        response.flushBuffer();
        listen(zone, new PromptStream(response.getOutputStream()));
    }

    private void listen(String zone, PromptStream listener) throws IOException {
        try {
            streams.listen(zone, listener);
        } catch (IOException gone) {
            log.debug("Listener of '{}' went away: {}", zone, gone.getMessage());
        }
    }

    private static Refusal unknown(String zone) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có khu vực '%s' để nghe; cả xã là /nghe/toan-xa.mp3.".formatted(zone),
                "No live stream of that zone");
    }
}
