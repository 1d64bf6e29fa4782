package vn.langso.ui.kiosk;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.stereotype.Component;
import vn.langso.config.PublicAddress;

/** Where a phone finds the light pages; call it while a request is answered. */
@Component
class PhoneAddress {
    private static final String PAGES = "/huong-dan";

    private final PublicAddress address;

    PhoneAddress(PublicAddress address) {
        this.address = address;
    }

    /** This installation itself. */
    URI base() {
        return address.of("", request());
    }

    URI ofAllGuides() {
        return address.of(PAGES, request());
    }

    URI ofGuide(String slug) {
        return address.of(PAGES + "/" + slug, request());
    }

    private static URI request() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return URI.create(request.getScheme() + "://" + request.getServerName()
                + (usual ? "" : ":" + request.getServerPort()) + request.getContextPath());
    }
}
