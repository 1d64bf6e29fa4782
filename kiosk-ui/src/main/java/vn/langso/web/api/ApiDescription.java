package vn.langso.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says beside the calls themselves: how times are written, and who may call. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String STAFF = "staff";

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
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(STAFF));
    }
}
