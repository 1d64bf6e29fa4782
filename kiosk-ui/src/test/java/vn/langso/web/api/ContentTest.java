package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.NewAccount;
import vn.langso.config.accounts.Role;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinDraft;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

/** Guides, clips, bulletins and accounts over the API. */
@WebTest
class ContentTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 5);

    @Autowired
    MockMvcTester web;

    @Autowired
    GuideLibrary guides;

    @Autowired
    ClipLibrary clips;

    @Autowired
    Bulletins bulletins;

    @Autowired
    Accounts accounts;

    private StaffCaller staff;

    @BeforeEach
    void signIn() {
        staff = new StaffCaller(web);
    }

    @Test
    void tells_where_the_picture_of_a_step_is_but_not_who_gave_it() {
        given(guides.find("cai-dat-vneid")).willReturn(Optional.of(Samples.guideWithPicture()));

        var answer = staff.get("/api/v1/guides/cai-dat-vneid");

        assertThat(answer).bodyJson().extractingPath("$.steps[0].picture").isNull();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.steps[1].picture.address")
                .isEqualTo("/huong-dan/hinh/" + "ab".repeat(32) + ".jpg");
        assertThat(answer).bodyText().doesNotContain("givenBy");
    }

    @Test
    void shows_a_guide_with_steps_warnings_and_version() {
        given(guides.find("cai-dat-vneid")).willReturn(Optional.of(Samples.guide()));

        var answer = staff.get("/api/v1/guides/cai-dat-vneid");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("version", 3)
                .containsEntry("confirmed", false)
                .containsEntry("warnings", List.of("Không đọc mã OTP cho bất kỳ ai."));
        assertThat(answer).bodyJson().extractingPath("$.steps[1].title").isEqualTo("Mở kho ứng dụng");
    }

    @Test
    void takes_an_upload_and_tells_what_became_of_it() {
        given(clips.add(eq("tiêm chủng.mp3"), any())).willReturn(Samples.clip());

        var answer = upload(new MockMultipartFile("file", "tiêm chủng.mp3", "audio/mpeg", new byte[] {1}));

        assertThat(answer).hasStatus(201).hasHeader("Location", "http://localhost/api/v1/clips/7");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("id", 7)
                .containsEntry("sha256", "ab".repeat(32))
                .containsEntry("durationMs", 84_500)
                .containsEntry("loudnessLufs", -16.0)
                .containsEntry("truePeakDb", -1.6);
    }

    @Test
    void says_why_an_upload_is_refused() {
        given(clips.add(any(), any()))
                .willThrow(Refusal.of(Refusal.Kind.TOO_LARGE, "Tệp lớn hơn 200 MB.", "Upload too large"));

        assertThat(upload(new MockMultipartFile("file", "a.wav", "audio/wav", new byte[] {1})))
                .hasStatus(413)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Tệp lớn hơn 200 MB.");
    }

    @Test
    void names_the_part_that_is_missing() {
        var answer = upload(new MockMultipartFile("tep", "a.wav", "audio/wav", new byte[] {1}));

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("file");
    }

    @Test
    void makes_a_bulletin_of_a_guide() {
        BulletinDraft draft = new BulletinDraft(
                "Cài đặt VNeID", BulletinKind.GUIDE, Priority.NORMAL, "cai-dat-vneid", null, null, null);
        given(bulletins.create(draft, "lan")).willReturn(bulletin(BulletinStatus.DRAFT));

        var answer = staff.post("/api/v1/bulletins", """
                {"title": "Cài đặt VNeID", "kind": "GUIDE", "guideSlug": "cai-dat-vneid"}
                """);

        assertThat(answer).hasStatus(201).hasHeader("Location", "http://localhost/api/v1/bulletins/3");
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo("DRAFT");
    }

    @Test
    void takes_the_last_day_of_a_bulletin() {
        BulletinDraft draft = new BulletinDraft(
                "Tiêm phòng", BulletinKind.TEXT, Priority.NORMAL, null, "Mời bà con.", null, null, LAST_DAY);
        given(bulletins.create(draft, "lan")).willReturn(bulletin(BulletinStatus.DRAFT));

        var answer = staff.post("/api/v1/bulletins", """
                {"title": "Tiêm phòng", "kind": "TEXT", "text": "Mời bà con.", "expiresOn": "2027-02-05"}
                """);

        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("$.expiresOn").isEqualTo("2027-02-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-30", "05/02/2027", "2027-02-05T10:00", "+99999-01-01"})
    void names_a_last_day_that_is_none(String day) {
        var answer = staff.post("/api/v1/bulletins", """
                {"title": "Tiêm phòng", "kind": "TEXT", "text": "Mời bà con.", "expiresOn": "%s"}
                """.formatted(day));

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Ngày '" + day + "' của 'expiresOn' không đọc được; cần dạng 2027-02-05.");
    }

    @Test
    void keeps_authors_from_approving_their_own() {
        given(bulletins.approve(3, "lan"))
                .willThrow(Refusal.of(Refusal.Kind.FORBIDDEN, "Người soạn không được tự phê duyệt.", "Own bulletin"));

        assertThat(staff.post("/api/v1/bulletins/3/approve", "")).hasStatus(403);
    }

    @Test
    void wants_a_reason_for_giving_back() {
        var answer = staff.post("/api/v1/bulletins/3/return", "{\"reason\": \" \"}");

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("reason");
    }

    @Test
    void makes_an_account_and_never_tells_its_password() {
        NewAccount wanted = new NewAccount("binh", "mot mat khau dai", "Trần Văn Bình", Set.of(Role.APPROVER));
        given(accounts.create(wanted, "lan"))
                .willReturn(new Account(2, "binh", "Trần Văn Bình", Set.of(Role.APPROVER), true, false));

        var answer = staff.post("/api/v1/accounts", """
                {"username": "binh", "password": "mot mat khau dai", "displayName": "Trần Văn Bình",
                 "roles": ["APPROVER", "APPROVER"]}
                """);

        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyText().doesNotContain("mat khau");
    }

    @Test
    void names_an_unknown_role() {
        var answer = staff.post("/api/v1/accounts", "{\"roles\": [\"ADMIN\", \"KING\"]}");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("username", "password", "displayName", "roles[1]");
    }

    @Test
    void describes_every_call_with_its_schemas() {
        var answer = staff.get("/api/v1/openapi");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys(
                        "/api/v1/guides/{slug}",
                        "/api/v1/clips",
                        "/api/v1/bulletins/{id}/approve",
                        "/api/v1/slots/preview",
                        "/api/v1/slots/{id}/occurrences/{plannedAt}/move",
                        "/api/v1/air-log");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.components.schemas.SlotRequest.required")
                .asArray()
                .containsExactlyInAnyOrder("title", "items", "zones", "start");
    }

    private MvcTestResult upload(MockMultipartFile file) {
        return web.post()
                .uri("/api/v1/clips")
                .multipart()
                .file(file)
                .with(StaffCaller.lan())
                .exchange();
    }

    private static Bulletin bulletin(BulletinStatus status) {
        return new Bulletin(
                3,
                1,
                "Cài đặt VNeID",
                BulletinKind.GUIDE,
                Priority.NORMAL,
                status,
                "cai-dat-vneid",
                3,
                "Kính thưa…",
                7L,
                LAST_DAY,
                "cd".repeat(32),
                null,
                "lan",
                null,
                null,
                Samples.EVENING,
                null);
    }
}
