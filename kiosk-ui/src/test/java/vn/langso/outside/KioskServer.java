package vn.langso.outside;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A fresh installation on a free port, started once for all tests that only read from it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class KioskServer {
    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        Path data = Path.of("target", "kiosk-" + UUID.randomUUID());
        registry.add("langso.data", () -> data);
    }

    final String address(String path) {
        return "http://localhost:" + port + path;
    }
}
