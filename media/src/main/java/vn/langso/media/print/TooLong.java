package vn.langso.media.print;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.langso.config.Refusal;

/** The words do not fit the product even in its smallest letters; says where, by how much, and what is longest. */
final class TooLong extends Refusal {
    private static final long serialVersionUID = 1L;
    private static final int NAMED = 3;

    private TooLong(String detail, String english) {
        super(Kind.INVALID, english, detail, List.of(new Problem("guide", detail)));
    }

    static TooLong of(String title, Edition edition, Parts parts) {
        String places = edition.roomiest().excess(parts).stream()
                .filter(excess -> excess.millimetres() > 0)
                .map(excess -> "%s thừa %s".formatted(excess.place(), millimetres(excess.millimetres())))
                .collect(Collectors.joining(", "));
        String longest = parts.heights().entrySet().stream()
                .sorted(Comparator.comparing(part -> -part.getValue()))
                .limit(NAMED)
                .map(part -> "%s (%s)".formatted(Parts.label(part.getKey()), millimetres(part.getValue())))
                .collect(Collectors.joining(", "));
        return new TooLong(
                "Bài “%s” quá dài cho %s: ở cỡ chữ nhỏ nhất %s pt %s; dài nhất là %s. Hãy rút ngắn các phần ấy, hoặc chọn sản phẩm in khác."
                        .formatted(
                                title,
                                edition.label(),
                                points(edition.smallest()),
                                places.isEmpty() ? "không đủ chỗ" : places,
                                longest),
                "Guide '%s' is too long for %s at %s pt".formatted(title, edition.name(), edition.smallest()));
    }

    /** The guide fits, beside short names too; not one name of the team does. */
    static TooLong forNames(String title, Edition edition, LocalTeam team) {
        String name = team.members().getFirst().name();
        return noName(
                title,
                edition,
                team,
                "Hãy rút ngắn tên tổ hoặc tên “%s” (%d ký tự)".formatted(PrintText.excerpt(name), name.length()));
    }

    /** The guide fits, but not even a short name does beside it and its address. */
    static TooLong forAddress(String title, Edition edition, LocalTeam team, String address) {
        return noName(
                title,
                edition,
                team,
                "Tên ngắn cũng không vừa: bài và địa chỉ “%s” (%d ký tự) lấy hết chỗ. Hãy đặt langso.public-address ngắn hơn, rút ngắn bài"
                        .formatted(address, address.length()));
    }

    private static TooLong noName(String title, Edition edition, LocalTeam team, String advice) {
        return new TooLong(
                "Bài “%s” trên %s không còn chỗ nêu tên và số điện thoại của dù chỉ một trong %d người của “%s”. %s, hoặc chọn sản phẩm rộng chỗ hơn: tờ rơi A5 hai mặt, bản từng bước A4."
                        .formatted(title, edition.label(), team.all(), PrintText.clean(team.name()), advice),
                "No room for a single name on '%s' of guide '%s'".formatted(edition.name(), title));
    }

    private static String millimetres(double length) {
        return Double.isInfinite(length) ? "có từ dài hơn cả dòng" : String.format(Locale.ROOT, "%.0f mm", length);
    }

    private static String points(double size) {
        return String.format(Locale.ROOT, "%s", size == Math.rint(size) ? (Object) (int) size : (Object) size)
                .replace('.', ',');
    }
}
