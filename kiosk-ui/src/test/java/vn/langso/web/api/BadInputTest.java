package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.any;
import static org.mockito.Mockito.anyInt;
import static org.mockito.Mockito.never;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.web.WebTest;

/** Whatever is sent, the answer is a sentence in Vietnamese that names the field and the value, never Jackson's. */
@WebTest
class BadInputTest {

    @Autowired
    MockMvcTester web;

    @Autowired
    BroadcastSchedule schedule;

    @Autowired
    Bulletins bulletins;

    private StaffCaller staff;

    @BeforeEach
    void signIn() {
        staff = new StaffCaller(web);
    }

    @ParameterizedTest
    @MethodSource("badSlots")
    void names_field_and_value(String body, int status, String field, String sentence) {
        var answer = staff.post("/api/v1/slots", body);

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains(field);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(sentence);
        then(schedule).should(never()).plan(any(), any());
    }

    static List<Arguments> badSlots() {
        return List.of(
                Arguments.of(
                        slot("2027-02-31T05:30"), 422, "start", "31/02/2027 không có trong lịch; tháng 2/2027 có 28"),
                Arguments.of(slot("2027-13-01T05:30"), 422, "start", "01/13/2027 không có trong lịch"),
                Arguments.of(slot("+999999-01-01T00:00"), 422, "start", "cần năm từ 1901 đến 2100"),
                Arguments.of(slot("-0001-01-01T00:00"), 422, "start", "cần năm từ 1901 đến 2100"),
                Arguments.of(slot("2027-02-05"), 422, "start", "'2027-02-05' không đọc được"),
                Arguments.of(slot("5 giờ rưỡi"), 422, "start", "'5 giờ rưỡi' không đọc được"),
                Arguments.of("{\"items\": [{\"bulletinId\": \"x\"}]}", 422, "items[0].bulletinId", "'x'"),
                Arguments.of("{\"items\": 7}", 422, "items", "một danh sách"),
                Arguments.of("{\"zones\": [null]}", 422, "zones[0]", "Thiếu 'zones[0]'"),
                Arguments.of("{\"items\": [null]}", 422, "items[0].bulletinId", "Thiếu"),
                Arguments.of("{\"lateMinutes\": 1.5}", 422, "lateMinutes", "một số nguyên"),
                Arguments.of(
                        "{\"lateMinutes\": \"5\"}",
                        422,
                        "lateMinutes",
                        "Giá trị '5' của 'lateMinutes' không đúng; cần một số nguyên, viết không có ngoặc kép"),
                Arguments.of("{\"lateMinutes\": true}", 422, "lateMinutes", "'true'"),
                Arguments.of("{\"lateMinutes\": \"\"}", 422, "lateMinutes", "một số nguyên"),
                Arguments.of(
                        "{\"items\": [{\"bulletinId\": \"3\"}]}",
                        422,
                        "items[0].bulletinId",
                        "viết không có ngoặc kép"),
                Arguments.of("{\"title\": 5}", 422, "title", "Giá trị '5' của 'title' không đúng; cần một đoạn chữ"),
                Arguments.of("{\"title\": true}", 422, "title", "'true'"),
                Arguments.of("{\"zones\": [1.5]}", 422, "zones[0]", "một đoạn chữ"),
                Arguments.of("{\"lateMinutes\": 99999999999}", 422, "lateMinutes", "không quá 2147483647"),
                Arguments.of(
                        "{\"items\": [{\"bulletinId\": 1000000000000000000000000000000}]}",
                        422,
                        "items[0].bulletinId",
                        "không quá 9223372036854775807"),
                Arguments.of("{\"resume\": \"LATER\"}", 422, "resume", "'LATER' của 'resume' không dùng được"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999-01-01T00:00", "2101-01-01T00:00", "-999999999-01-01T00:00", "2101-01-01"})
    void looks_into_no_year_without_a_calendar(String from) {
        var answer = staff.post("/api/v1/slots/preview", """
                {"title": "x", "items": [{"bulletinId": 1}], "zones": ["toan-xa"], "start": "2027-02-05T06:30",
                 "recurrence": "RRULE:FREQ=DAILY", "from": "%s"}""".formatted(from));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("from");
        then(schedule).should(never()).preview(any(), any(), anyInt());
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=2101-01-01", "from=2027-01-01&to=2101-12-31", "from=1800-01-01"})
    void knows_no_special_days_without_a_calendar(String period) {
        assertThat(staff.get("/api/v1/calendar/days?" + period)).hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to=%2B999999999-12-31", "from=-999999999-01-01&to=2030-01-01"})
    void lists_nothing_beyond_what_a_database_counts(String period) {
        assertThat(staff.get(URI.create("/api/v1/occurrences?" + period))).hasStatus(422);
        assertThat(staff.get(URI.create("/api/v1/air-log?" + period))).hasStatus(422);
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        var answer = staff.post("/api/v1/slots", "{\"start\": \"mai\", \"resume\": \"LATER\"}");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("title", "items", "zones", "start", "resume");
    }

    @ParameterizedTest
    @MethodSource("severalWrongFields")
    void names_every_field_of_the_wrong_shape_at_once(String path, String body, List<String> fields) {
        var answer = staff.post("/api/v1" + path, body);

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    static List<Arguments> severalWrongFields() {
        return List.of(
                Arguments.of(
                        "/bulletins", "{\"title\":123,\"kind\":\"TEXT\",\"text\":[\"a\"]}", List.of("title", "text")),
                Arguments.of("/emergencies", "{\"title\":1,\"zones\":\"toan-xa\"}", List.of("title", "zones")),
                Arguments.of(
                        "/slots",
                        "{\"items\":[{\"bulletinId\":\"x\",\"repeats\":1.5},7],\"Zones\":[1],\"zones\":[1,2]}",
                        List.of(
                                "items[0].bulletinId",
                                "items[0].repeats",
                                "items[1]",
                                "Zones",
                                "zones[0]",
                                "zones[1]")),
                Arguments.of("/slots/preview", """
                        {"title":"x","items":[],"zones":["toan-xa"],"from":"zzz","count":501}""", List.of("start", "from", "count")));
    }

    @ParameterizedTest
    @MethodSource("unknownFields")
    void refuses_a_field_nobody_knows_and_guesses_which_was_meant(String path, String field, String sentence) {
        var answer = staff.post("/api/v1" + path, """
                {"title": "x", "items": [{"bulletinId": 1}], "zones": ["toan-xa"], "start": "2027-02-05T06:30",
                 "%s": 3}""".formatted(field));

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly(field);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(sentence);
        then(schedule).shouldHaveNoInteractions();
    }

    static List<Arguments> unknownFields() {
        return List.of(
                Arguments.of("/slots", "recurrencee", "Không có trường 'recurrencee'; có phải là 'recurrence'?"),
                Arguments.of("/slots", "lateMinute", "có phải là 'lateMinutes'?"),
                Arguments.of("/slots", "mauSac", "có các trường: items, lateMinutes, recurrence, resume"),
                Arguments.of("/slots/preview", "recurence", "có phải là 'recurrence'?"),
                Arguments.of("/slots/preview", "counts", "có phải là 'count'?"));
    }

    @Test
    void takes_no_endless_body() {
        var answer = staff.post("/api/v1/bulletins", "{\"title\": \"" + "a".repeat(1024 * 1024) + "\"}");

        assertThat(answer).hasStatus(413);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("tối đa 1 MB");
    }

    @ParameterizedTest
    @MethodSource("unreadableBodies")
    void says_where_a_body_is_no_json(String body, String sentence) {
        var answer = staff.post("/api/v1/bulletins", body);

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(sentence);
        assertThat(answer.getResponse().getContentAsByteArray()).asString().doesNotContain("jackson", "Unexpected");
    }

    static List<Arguments> unreadableBodies() {
        return List.of(
                Arguments.of("", "Thiếu nội dung JSON"),
                Arguments.of("null", "Thiếu nội dung JSON"),
                Arguments.of("{\"title\":", "sai cú pháp JSON ở dòng 1"),
                Arguments.of("{\"title\": \"a\",\n x}", "sai cú pháp JSON ở dòng 2"));
    }

    /** Whatever is wrong with the fields before: the text itself is to be mended first. */
    @ParameterizedTest
    @MethodSource("brokenBehindAWrongField")
    void says_where_a_body_is_no_json_behind_a_field_of_the_wrong_shape(String path, String body, String sentence) {
        var answer = staff.post(path, body);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith("Nội dung gửi lên " + sentence);
    }

    static List<Arguments> brokenBehindAWrongField() {
        return List.of(
                Arguments.of(
                        "/api/v1/print-jobs",
                        "{\"product\":[\"HANDOUT\"],\"guideSlugs\":[",
                        "sai cú pháp JSON ở dòng 1, cột 38."),
                Arguments.of(
                        "/api/v1/print-jobs",
                        "{\"product\":{\"a\":1},\n\"recipients\":\"TEAMS\"",
                        "sai cú pháp JSON ở dòng 2, cột 21."),
                Arguments.of("/api/v1/slots", "{\"title\":[", "sai cú pháp JSON ở dòng 1, cột 11."),
                Arguments.of(
                        "/api/v1/slots", "{\"lateMinutes\":\"5\",\n\"zones\":[x]}", "sai cú pháp JSON ở dòng 2, cột 1"),
                Arguments.of(
                        "/api/v1/slots",
                        "{\"title\":7,\"" + "x".repeat(60) + "\":" + "[".repeat(2_000),
                        "không phải JSON đúng cú pháp."));
    }

    @Test
    void wants_an_object_where_a_list_came() {
        var answer = staff.post("/api/v1/bulletins", "[]");

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("một đối tượng");
    }

    @ParameterizedTest
    @MethodSource("wrongAddresses")
    void says_what_an_address_does_not_do(String method, String path, int status, String sentence) {
        var answer = web.method(HttpMethod.valueOf(method))
                .uri(path)
                .with(StaffCaller.lan())
                .contentType(MediaType.TEXT_PLAIN)
                .content("chữ")
                .exchange();

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(sentence);
    }

    static List<Arguments> wrongAddresses() {
        return List.of(
                Arguments.of("GET", "/api/v1/khong-co", 404, "Không có địa chỉ này"),
                Arguments.of("GET", "/api/v2/guides", 404, "Không có địa chỉ này"),
                Arguments.of("PUT", "/api/v1/slots", 405, "không nhận cách gọi PUT; dùng GET, POST"),
                Arguments.of("POST", "/api/v1/slots", 415, "hãy gửi application/json"),
                Arguments.of("POST", "/api/v1/clips", 415, "hãy gửi multipart/form-data"),
                Arguments.of("GET", "/api/v1/bulletins/ba", 400, "'ba' của 'id' không đúng; cần một số nguyên"),
                Arguments.of("GET", "/api/v1/bulletins/404", 404, "Không có bản tin '404'"),
                Arguments.of("GET", "/api/v1/occurrences?status=DONE", 422, "'DONE' của 'status'"),
                Arguments.of("GET", "/api/v1/occurrences?zone=thon-9", 422, "Không có khu vực 'thon-9'"),
                Arguments.of("GET", "/api/v1/occurrences?from=2027-02-30", 422, "30/02/2027 không có trong lịch"),
                Arguments.of("GET", "/api/v1/air-log?from=2027-02-05&to=2027-02-01", 422, "'to' phải sau 'from'"));
    }

    @Test
    void tells_nothing_about_an_unexpected_error_but_its_number() {
        given(bulletins.all()).willThrow(new IllegalStateException("select secret from account"));

        var answer = staff.get("/api/v1/bulletins");

        assertThat(answer).hasStatus(500);
        assertThat(answer).bodyJson().extractingPath("$.errorNumber").asString().matches("[0-9A-F]{6}");
        assertThat(answer.getResponse().getContentAsByteArray()).asString().doesNotContain("secret", "Illegal");
    }

    private static String slot(String start) {
        return """
                {"title": "Bản tin chiều", "items": [{"bulletinId": 1}], "zones": ["toan-xa"], "start": "%s"}
                """.formatted(start);
    }
}
