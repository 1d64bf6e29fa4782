package vn.langso.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beside the calls themselves: who may call, and how a refusal looks. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String STAFF = "staff";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI langSoApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Làng Số")
                        .version("1")
                        .description("Giờ gửi lên là giờ địa phương của xã, ví dụ 2027-02-05T23:30; "
                                + "giờ trả về theo ISO 8601 kèm múi giờ."))
                .components(new Components()
                        .addSecuritySchemes(
                                STAFF,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSchemas(PROBLEM, problem()))
                .addSecurityItem(new SecurityRequirement().addList(STAFF));
    }

    /** Every call may be refused, and every refusal has the same form. */
    @Bean
    OpenApiCustomizer refusals() {
        ApiResponse refusal = new ApiResponse()
                .description("Bị từ chối, kèm lý do (RFC 9457)")
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
        return api -> api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(call -> call.getResponses().addApiResponse("default", refusal));
    }

    private static Schema<?> problem() {
        Schema<?> error = new Schema<>()
                .type("object")
                .addProperty("field", new Schema<>().type("string"))
                .addProperty("detail", new Schema<>().type("string"));
        return new Schema<>()
                .type("object")
                .addProperty("title", new Schema<>().type("string"))
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", new Schema<>().type("string"))
                .addProperty("errors", new Schema<>().type("array").items(error));
    }
}
