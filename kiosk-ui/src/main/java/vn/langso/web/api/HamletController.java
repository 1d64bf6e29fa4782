package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;

@Tag(name = "hamlets", description = "Thôn, tổ dân phố")
@RestController
@RequestMapping("/api/v1/hamlets")
class HamletController {

    private final Hamlets hamlets;

    HamletController(Hamlets hamlets) {
        this.hamlets = hamlets;
    }

    @Operation(summary = "Mọi thôn, tổ dân phố")
    @GetMapping
    List<Hamlet> all() {
        return hamlets.all();
    }
}
