package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The air log's table under an address of the station console, whose session the API does not know. */
@Hidden
@RestController
class AirLogDownload {

    private final AirLogController log;

    AirLogDownload(AirLogController log) {
        this.log = log;
    }

    @GetMapping("/tram/so-nhat-ky.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String zone) {
        return log.csv(from, to, zone);
    }
}
