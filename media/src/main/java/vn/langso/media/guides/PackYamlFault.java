package vn.langso.media.guides;

import org.yaml.snakeyaml.constructor.DuplicateKeyException;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in Vietnamese what the YAML reader found and in which line; its own English words are for the log. */
final class PackYamlFault {
    private static final String BEGIN = "Tệp không đúng cú pháp YAML";

    private PackYamlFault() {}

    static String sentence(YAMLException fault, String yaml) {
        return switch (fault) {
            case DuplicateKeyException twice ->
                at(twice) + ": một mục được viết hai lần trong cùng một nhóm; hãy bỏ bớt hoặc đổi tên một mục.";
            case MarkedYAMLException marked ->
                at(marked)
                        + "; hãy xem dòng này và dòng trên: khoảng trắng đầu dòng, dấu hai chấm, dấu nháy, dấu ngoặc và dấu “!”.";
            case ReaderException unprintable ->
                BEGIN + " ở dòng " + line(yaml, unprintable.getPosition())
                        + ": có ký tự điều khiển U+%04X; hãy xóa ký tự đó.".formatted(unprintable.getCodePoint());
            default ->
                BEGIN + ": lồng quá " + PackYaml.MAX_DEPTH + " tầng hoặc dùng lại một nhóm (dấu “*”) quá "
                        + PackYaml.MAX_ALIASES + " lần; hãy viết đơn giản lại.";
        };
    }

    private static String at(MarkedYAMLException fault) {
        Mark mark = fault.getProblemMark();
        return mark == null ? BEGIN : BEGIN + " ở dòng " + (mark.getLine() + 1) + ", cột " + (mark.getColumn() + 1);
    }

    /** The position counts characters. */
    private static long line(String yaml, int position) {
        return 1 + yaml.codePoints().limit(position).filter(c -> c == '\n').count();
    }
}
