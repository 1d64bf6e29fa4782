package vn.langso.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Describes every refusal a call may answer with under its own status, and never as {@code default}: a program made
 * from the document must not take a success for a refusal. Stateless.
 */
@Component
class RefusalDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String CONFLICT = "SlotConflict";
    private static final String SCHEMAS = "#/components/schemas/";

    /** What plans and moves sessions, so that its 409 names conflicts and free times. */
    private static final String SLOTS = "/api/v1/slots";

    @Override
    public void customise(OpenAPI api) {
        describe(api.getComponents());
        api.getPaths()
                .forEach((path, calls) ->
                        calls.readOperationsMap().forEach((method, call) -> describe(path, method, call)));
    }

    private static void describe(String path, PathItem.HttpMethod method, Operation call) {
        boolean writes = method != PathItem.HttpMethod.GET;
        boolean reads = call.getParameters() != null || call.getRequestBody() != null;
        boolean uploads = call.getRequestBody() != null
                && call.getRequestBody().getContent().containsKey("multipart/form-data");
        call.getResponses().remove("default");
        refusal(call, true, "401", "Cần đăng nhập", PROBLEM);
        refusal(call, true, "403", "Tài khoản không có vai trò được làm việc này", PROBLEM);
        refusal(call, path.contains("{"), "404", "Không có", PROBLEM);
        refusal(call, reads, "400", "Không đọc được yêu cầu", PROBLEM);
        refusal(call, reads, "422", "Dữ liệu chưa đúng; errors nêu mọi trường sai", PROBLEM);
        refusal(call, writes, "409", "Mâu thuẫn với điều đã có", path.startsWith(SLOTS) ? CONFLICT : PROBLEM);
        refusal(call, uploads, "413", "Tệp quá lớn", PROBLEM);
        refusal(call, writes, "503", "Tạm thời chưa dùng được; Retry-After nói bao nhiêu giây nữa", PROBLEM);
        refusal(call, true, "500", "Lỗi của hệ thống, kèm errorNumber để báo quản trị viên", PROBLEM);
    }

    private static void refusal(Operation call, boolean applies, String status, String description, String schema) {
        if (applies) {
            MediaType body = new MediaType().schema(new Schema<>().$ref(SCHEMAS + schema));
            call.getResponses()
                    .addApiResponse(
                            status,
                            new ApiResponse()
                                    .description(description)
                                    .content(new Content().addMediaType("application/problem+json", body)));
        }
    }

    private static void describe(Components components) {
        components.addSchemas(PROBLEM, problem());
        components.addSchemas(CONFLICT, conflict(components.getSchemas()));
    }

    private static Schema<?> problem() {
        Schema<?> error = new Schema<>()
                .type("object")
                .addProperty("field", new Schema<>().type("string"))
                .addProperty("detail", new Schema<>().type("string"));
        return new Schema<>()
                .type("object")
                .description("RFC 9457; detail là câu tiếng Việt nói điều gì sai và thế nào mới đúng")
                .addProperty("title", new Schema<>().type("string"))
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", new Schema<>().type("string"))
                .addProperty("errorNumber", new Schema<>().type("string"))
                .addProperty("errors", new Schema<>().type("array").items(error))
                .required(List.of("title", "status", "detail"));
    }

    /** As {@link SlotConflicts} writes it: the lists of the preview, and on a stale edit the slot or the date as it is now. */
    @SuppressWarnings("rawtypes") // the library's own maps
    private static Schema<?> conflict(Map<String, Schema> schemas) {
        Schema<?> answer = Objects.requireNonNull(schemas.get("PreviewAnswer"), "the preview describes its answer");
        Map<String, Schema> preview = answer.getProperties();
        Schema<?> lists = new Schema<>()
                .type("object")
                .addProperty("conflicts", preview.get("conflicts"))
                .addProperty("freeTimes", preview.get("freeTimes"))
                .addProperty("orders", preview.get("orders"))
                .addProperty("current", new Schema<>().$ref(SCHEMAS + "SlotAnswer"))
                .addProperty("currentOccurrence", new Schema<>().$ref(SCHEMAS + "OccurrenceAnswer"));
        return new Schema<>().allOf(List.of(new Schema<>().$ref(SCHEMAS + PROBLEM), lists));
    }
}
