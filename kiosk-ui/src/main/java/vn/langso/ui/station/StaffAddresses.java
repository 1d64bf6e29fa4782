package vn.langso.ui.station;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The addresses of the staff: a stranger who opens one, or anything below it, is led to the sign-in page. */
final class StaffAddresses {

    private static final List<String> STAFF =
            List.of("/tram", "/in", "/noi-dung", "/quan-tri", "/thiet-lap", "/doi-mat-khau", "/dang-nhap", "/clip");

    private StaffAddresses() {}

    /** Whether nobody of the staff has anything there. */
    static boolean isNone(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return STAFF.stream().noneMatch(staff -> path.equals(staff) || path.startsWith(staff + "/"));
    }
}
