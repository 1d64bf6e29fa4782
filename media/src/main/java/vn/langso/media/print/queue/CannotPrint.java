package vn.langso.media.print.queue;

import vn.langso.config.Refusal;

/** Refusals as the resident reads them; each says what the staff can do. */
final class CannotPrint {
    private CannotPrint() {}

    static Refusal because(String sentence) {
        return Refusal.of(Refusal.Kind.UNAVAILABLE, sentence, "The kiosk's printer cannot print");
    }

    static Refusal silent() {
        return because("Máy in không trả lời; mời cán bộ xem máy in đã bật và nối mạng chưa.");
    }

    static Refusal notAccepting() {
        return because("Máy in đang không nhận bản in; mời cán bộ cho máy in nhận lại.");
    }
}
