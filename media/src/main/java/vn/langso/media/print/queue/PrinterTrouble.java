package vn.langso.media.print.queue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why a printer prints nothing, in plain words, from the reasons that it gives itself (RFC 8011 §5.4.12). */
enum PrinterTrouble {
    PAPER("Máy in hết giấy; mời cán bộ nạp thêm giấy.", "media-empty", "media-needed", "input-tray-missing"),
    JAM("Máy in bị kẹt giấy; mời cán bộ gỡ giấy.", "media-jam"),
    INK("Máy in hết mực; mời cán bộ thay mực.", "toner-empty", "marker-supply-empty", "developer-empty"),
    COVER("Nắp máy in đang mở; mời cán bộ đóng nắp.", "cover-open", "door-open", "interlock-open"),
    FULL("Khay ra của máy in đã đầy; mời lấy giấy ra.", "output-area-full"),
    AWAY("Máy in không có mặt trên mạng; mời cán bộ bật máy in.", "connecting-to-device", "timed-out", "shutdown"),
    PAUSED("Máy in đang được tạm dừng; mời cán bộ cho in tiếp.", "paused", "moving-to-paused", "stopped-partly");

    private final String sentence;
    private final List<String> reasons;

    PrinterTrouble(String sentence, String... reasons) {
        this.sentence = sentence;
        this.reasons = List.of(reasons);
    }

    String sentence() {
        return sentence;
    }

    /** A reason may end in how bad it is; a warning or a report stops nothing. */
    static Optional<PrinterTrouble> of(List<String> given) {
        return Arrays.stream(values())
                .filter(trouble -> given.stream()
                        .filter(reason -> !reason.endsWith("-warning") && !reason.endsWith("-report"))
                        .map(reason -> reason.replaceFirst("-error$", ""))
                        .anyMatch(trouble.reasons::contains))
                .findFirst();
    }
}
