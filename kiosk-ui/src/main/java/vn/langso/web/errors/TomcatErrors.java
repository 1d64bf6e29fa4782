package vn.langso.web.errors;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts our error report behind Spring Boot's, so that it is the first to see an answer. */
@Component
class TomcatErrors implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    private final JsonMapper json;

    TomcatErrors(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory tomcat) {
        tomcat.addContextCustomizers(this::report);
    }

    private void report(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        host.getPipeline().addValve(new VietnameseErrorReport(json));
        // otherwise Tomcat adds one of its own behind it
        host.setErrorReportValveClass(VietnameseErrorReport.class.getName());
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
