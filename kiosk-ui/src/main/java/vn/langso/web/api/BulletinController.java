package vn.langso.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;

@Tag(name = "bulletins", description = "Bản tin và việc phê duyệt")
@RestController
@RequestMapping("/api/v1/bulletins")
class BulletinController {

    private final Bulletins bulletins;
    private final CommuneTimes times;

    BulletinController(Bulletins bulletins, CommuneTimes times) {
        this.bulletins = bulletins;
        this.times = times;
    }

    @Operation(summary = "Soạn một bản tin nháp")
    @Creates
    @PostMapping
    ResponseEntity<BulletinAnswer> create(@RequestBody BulletinRequest wanted, Principal who) {
        BulletinAnswer bulletin = shown(bulletins.create(wanted.draft(times, bulletins), who.getName()));
        return Created.at(bulletin.id(), bulletin);
    }

    @Operation(summary = "Mọi bản tin")
    @GetMapping
    List<BulletinAnswer> all() {
        return bulletins.all().stream().map(this::shown).toList();
    }

    @Operation(summary = "Một bản tin")
    @GetMapping("/{id}")
    BulletinAnswer one(@PathVariable long id) {
        return bulletins.find(id).map(this::shown).orElseThrow(() -> NotFound.of("bản tin", id));
    }

    @Operation(summary = "Trình duyệt")
    @PostMapping("/{id}/submit")
    BulletinAnswer submit(@PathVariable long id, Principal who) {
        return shown(bulletins.submit(id, who.getName()));
    }

    @Operation(summary = "Phê duyệt; người soạn không được tự phê duyệt")
    @PostMapping("/{id}/approve")
    BulletinAnswer approve(@PathVariable long id, Principal who) {
        return shown(bulletins.approve(id, who.getName()));
    }

    @Operation(summary = "Trả lại cho người soạn, kèm lý do")
    @PostMapping("/{id}/return")
    BulletinAnswer giveBack(@PathVariable long id, @RequestBody ReasonRequest wanted, Principal who) {
        return shown(bulletins.giveBack(id, wanted.checked(times), who.getName()));
    }

    @Operation(summary = "Rút bản tin, kèm lý do")
    @PostMapping("/{id}/withdraw")
    BulletinAnswer withdraw(@PathVariable long id, @RequestBody ReasonRequest wanted, Principal who) {
        return shown(bulletins.withdraw(id, wanted.checked(times), who.getName()));
    }

    private BulletinAnswer shown(Bulletin bulletin) {
        return BulletinAnswer.of(bulletin, times);
    }
}
