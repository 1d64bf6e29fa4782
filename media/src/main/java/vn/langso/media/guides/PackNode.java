package vn.langso.media.guides;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.InputCheck;
import vn.langso.config.VietnameseText;

/**
 * One mapping of a pack: hands out its fields cleaned and reports what is wrong with them, so that reading goes on and
 * every problem is found. The values handed out after a problem are stand-ins.
 *
 * @param where begins every sentence, for example "Bài cai-dat-vneid"
 * @param path of this mapping, for example "guides[0].steps[2]"
 */
record PackNode(Map<?, ?> fields, String where, String path, InputCheck check) {
    String text(String key, int max) {
        String text = optionalText(key, max);
        if (text.isEmpty()) {
            problem(key, "thiếu mục " + key + ", cần từ 1 đến " + max + " ký tự.");
        }
        return text;
    }

    String optionalText(String key, int max) {
        return checkedText(key, fields.get(key), max);
    }

    /** A lower-case name without marks, as addresses and keys use it. */
    String slug(String key, int max) {
        String slug = text(key, max);
        if (!slug.isEmpty() && !slug.matches("[a-z0-9]+([-_][a-z0-9]+)*")) {
            problem(
                    key,
                    "mục " + key + " là \"" + slug + "\", cần chữ thường không dấu, số và gạch nối, ví dụ: "
                            + "cai-dat-vneid.");
        }
        return slug;
    }

    int number(String key, int min, int max) {
        String text = optionalText(key, 20);
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) >= min && Integer.parseInt(text) <= max) {
            return Integer.parseInt(text);
        }
        problem(key, "mục " + key + " là \"" + text + "\", cần một số từ " + min + " đến " + max + ".");
        return min;
    }

    List<String> texts(String key, int maxCount, int maxLength) {
        List<?> values = list(key, maxCount);
        return IntStream.range(0, values.size())
                .mapToObj(i -> checkedText(key + "[" + i + "]", values.get(i), maxLength))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The mappings of a list; {@code noun} and number tell one from the other ("bước 3"). */
    List<PackNode> nodes(String key, String noun, int maxCount) {
        List<?> values = list(key, maxCount);
        return IntStream.range(0, values.size())
                .mapToObj(i -> node(key + "[" + i + "]", noun + " " + (i + 1), values.get(i)))
                .toList();
    }

    PackNode node(String key, String noun) {
        return node(key, noun, fields.get(key));
    }

    private PackNode node(String key, String noun, @Nullable Object value) {
        if (!(value instanceof Map<?, ?>)) {
            problem(key, "mục " + key + " còn thiếu hoặc không phải một nhóm mục con.");
        }
        Map<?, ?> inner = value instanceof Map<?, ?> map ? map : Map.of();
        String innerWhere = where.isEmpty() ? noun : where + ", " + noun;
        return new PackNode(inner, innerWhere, pathOf(key), check);
    }

    PackNode called(String name) {
        return new PackNode(fields, name, path, check);
    }

    void problem(String key, String sentence) {
        check.problem(pathOf(key), where.isEmpty() ? capital(sentence) : where + ": " + sentence);
    }

    private List<?> list(String key, int maxCount) {
        Object value = fields.get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            problem(key, "mục " + key + " phải là một danh sách.");
            return List.of();
        }
        if (list.size() > maxCount) {
            problem(key, "mục " + key + " có " + list.size() + " phần, tối đa " + maxCount + ".");
            return List.of();
        }
        return list;
    }

    private String checkedText(String key, @Nullable Object value, int max) {
        if (value == null) {
            return "";
        }
        if (!(value instanceof String raw)) {
            problem(key, "mục " + key + " phải là một đoạn chữ.");
            return "?";
        }
        String text = GuideText.clean(raw);
        if (VietnameseText.looksLikeLegacyFont(raw)) {
            problem(key, "mục " + key + ": " + InputCheck.LEGACY_FONT);
        } else if (text.length() > max) {
            problem(key, "mục " + key + " dài " + text.length() + " ký tự, tối đa " + max + ".");
        }
        Placeholder.strangersIn(text)
                .forEach(stranger -> problem(
                        key, "mục " + key + " có biến lạ " + stranger + ", chỉ dùng được " + Placeholder.keys() + "."));
        return text;
    }

    private String pathOf(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
