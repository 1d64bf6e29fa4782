package vn.langso.media.guides;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureLibrary;

/**
 * The pictures that lie beside a pack, in its folder or folders within it; nothing leads out of there, no "..", no link.
 *
 * @param library null for a pack that lies in no folder
 * @param folder null for a pack that lies in none
 */
record PackPictures(
        @Nullable PictureLibrary library, @Nullable Path folder) {
    /** Of a pack that lies in no folder: it has none. */
    static final PackPictures NONE = new PackPictures(null, null);

    static final String FIELD = "picture";
    static final String ALT = "pictureAlt";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N} ._()/-]{0,199}");

    /** Of a step; empty if it names none. */
    static Optional<String> name(Map<?, ?> step) {
        return Optional.ofNullable(step.get(FIELD)).map(String::valueOf);
    }

    /** All that the pack names, in its order, right or wrong. */
    static List<String> namesIn(Map<?, ?> pack) {
        return mappings(pack, "guides").stream()
                .flatMap(guide -> mappings(guide, "steps").stream())
                .flatMap(step -> name(step).stream())
                .toList();
    }

    private static List<Map<?, ?>> mappings(Map<?, ?> from, String key) {
        List<?> values = from.get(key) instanceof List<?> list ? list : List.of();
        return values.stream()
                .filter(Map.class::isInstance)
                .<Map<?, ?>>map(value -> (Map<?, ?>) value)
                .toList();
    }

    /** @throws Refusal that says what is wrong with the name or the file */
    Picture take(String name) {
        Path file = file(name)
                .orElseThrow(() -> refused(
                        name,
                        "không có trong thư mục của gói; hãy chép tệp PNG hoặc JPEG vào cạnh gói và ghi tên tệp,"
                                + " không dùng “..”, đường dẫn tuyệt đối hay liên kết"));
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Objects.requireNonNull(library, "a folder without a library").add(name, in);
        } catch (IOException e) {
            Refusal refusal = refused(name, "không đọc được; hãy kiểm tra quyền đọc của tệp");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Hash of the file's bytes; empty if there is no such file, which may come later. */
    String hash(String name) {
        return file(name).map(GuideHash::of).orElse("");
    }

    /** The file itself, when it is a plain file that really lies in the folder. */
    private Optional<Path> file(String name) {
        Path root = folder;
        if (root == null || !NAME.matcher(name).matches() || name.contains("..")) {
            return Optional.empty();
        }
        Path file = root.resolve(name).normalize();
        boolean within = file.startsWith(root.normalize()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        try {
            return within
                            && file.toRealPath()
                                    .equals(root.toRealPath()
                                            .resolve(root.normalize().relativize(file)))
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty(); // gone since the line above: as if it had never been there
        }
    }

    private static Refusal refused(String name, String why) {
        String shown = GuideText.clean(name);
        return Refusal.invalid(FIELD, "Hình \"" + shown + "\" " + why + ".", "Picture of a pack refused: " + shown);
    }
}
