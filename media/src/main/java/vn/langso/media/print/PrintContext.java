package vn.langso.media.print;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.guides.GuideTranslation;

/**
 * What a sheet says beside the guide.
 *
 * @param communeName full name with its kind, for example "Xã Đức Hợp"
 * @param supportPlace where residents get help
 * @param address the guide's light page (http or https), printed as QR and in words
 * @param printedOn the date on the sheet, in the commune's time zone
 * @param team who helps in the hamlet that the sheet is for; null for a sheet of the whole commune
 * @param translation what a sheet in two languages says beside the Vietnamese; null for all other sheets
 * @param printRun how many of the sheet are made, for its imprint; 0 leaves it to the office's setting
 */
public record PrintContext(
        String communeName,
        String supportPlace,
        URI address,
        LocalDate printedOn,
        @Nullable LocalTeam team,
        @Nullable GuideTranslation translation,
        int printRun) {
    /** QR codes of longer addresses need modules finer than an office printer prints. */
    public static final int LONGEST_ADDRESS = 200;

    /** A sheet of the whole commune. */
    public PrintContext(String communeName, String supportPlace, URI address, LocalDate printedOn) {
        this(communeName, supportPlace, address, printedOn, null, null, 0);
    }

    /** The same surroundings, for this hamlet. */
    public PrintContext with(@Nullable LocalTeam local) {
        return new PrintContext(communeName, supportPlace, address, printedOn, local, translation, printRun);
    }

    /** The same surroundings, with this language beside the Vietnamese. */
    public PrintContext in(@Nullable GuideTranslation other) {
        return new PrintContext(communeName, supportPlace, address, printedOn, team, other, printRun);
    }

    /** The same surroundings, of a sheet that is printed so often: what {@link PaperSettings#printRun} says. */
    public PrintContext printing(int run) {
        return new PrintContext(communeName, supportPlace, address, printedOn, team, translation, run);
    }

    /** @throws Refusal if the address is no web address or too long for a readable code */
    public PrintContext {
        String written = address.toString();
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web || address.getHost() == null || written.length() > LONGEST_ADDRESS) {
            throw Refusal.invalid(
                    "address",
                    "Địa chỉ “%s” không in thành mã QR được; cần địa chỉ http(s) có tên máy, dài tối đa %d ký tự."
                            .formatted(PrintText.excerpt(written), LONGEST_ADDRESS),
                    "Cannot print address '%s': must be http(s) with a host, at most %d characters"
                            .formatted(PrintText.excerpt(written), LONGEST_ADDRESS));
        }
    }
}
