package vn.langso.web.api;

import org.jspecify.annotations.Nullable;

/** Why a bulletin goes back or is withdrawn. */
record ReasonRequest(@Nullable String reason) {

    String checked(CommuneTimes times) {
        Input input = new Input(times);
        String checked = input.text("reason", reason);
        input.refuseProblems();
        return checked;
    }
}
