package vn.langso.web.errors;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.config.Refusal;

/** Finds every field of a JSON text that does not fit its type: reads, takes out what is wrong, and reads again. */
record WrongShapes(JsonMapper json) {

    /** Who sends more than this has sent something else altogether. */
    private static final int AT_MOST = 50;

    /**
     * Nothing if all fits, and nothing if it breaks off before the first wrong field or is as a whole not what is wanted:
     * reading it tells that.
     *
     * @throws JacksonException if something is wrong with a field, and behind it the text is no JSON
     */
    List<Refusal.Problem> in(byte[] text, Type wanted) {
        JavaType type = json.constructType(wanted);
        List<Refusal.Problem> problems = new ArrayList<>();
        byte[] rest = text;
        while (rest != null && problems.size() < AT_MOST) {
            rest = withoutTheFirst(rest, type, problems);
        }
        return problems;
    }

    /** The text without its first wrong value, which becomes a problem; null once there is none. */
    private byte @Nullable [] withoutTheFirst(byte[] text, JavaType type, List<Refusal.Problem> problems) {
        try {
            json.readerFor(type).readValue(text);
            return null;
        } catch (JacksonException wrong) {
            if (!JsonSentences.isWrongShape(wrong) || wrong.getPath().isEmpty()) {
                return null;
            }
            problems.add(JsonSentences.fieldProblem(wrong));
            JsonNode tree = json.readTree(text);
            return takeOut(tree, wrong.getPath()) ? json.writeValueAsBytes(tree) : null;
        }
    }

    /** An entry of a list becomes null, so that those behind it keep their numbers. */
    private static boolean takeOut(JsonNode tree, List<JacksonException.Reference> path) {
        JsonNode parent = tree;
        for (JacksonException.Reference step : path.subList(0, path.size() - 1)) {
            parent =
                    step.getPropertyName() == null ? parent.path(step.getIndex()) : parent.path(step.getPropertyName());
        }
        JacksonException.Reference last = path.getLast();
        return switch (parent) {
            case ObjectNode object -> object.remove(last.getPropertyName()) != null;
            case ArrayNode list
            when list.has(last.getIndex()) && !list.get(last.getIndex()).isNull() -> {
                list.setNull(last.getIndex());
                yield true;
            }
            default -> false;
        };
    }
}
