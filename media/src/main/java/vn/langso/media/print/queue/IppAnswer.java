package vn.langso.media.print.queue;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a printer answered (RFC 8010).
 *
 * @param status 0 to 255 is success
 * @param attributes values by name, numbers in decimal
 */
record IppAnswer(int status, Map<String, List<String>> attributes) {
    private static final int FIRST_VALUE_TAG = 0x10;
    private static final int INTEGER = 0x21;
    private static final int ENUM = 0x23;
    private static final int LAST_SUCCESS = 0xFF;

    IppAnswer {
        attributes = Map.copyOf(attributes);
    }

    /** @throws IOException if it is no answer of a printer */
    static IppAnswer read(byte[] bytes) throws IOException {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            in.getShort();
            int status = Short.toUnsignedInt(in.getShort());
            in.getInt();
            return new IppAnswer(status, attributes(in));
        } catch (BufferUnderflowException e) {
            throw new IOException("Answer of the printer ends too early", e);
        }
    }

    /** A value without a name is one more of the attribute before it; small tags only part groups. */
    private static Map<String, List<String>> attributes(ByteBuffer in) {
        Map<String, List<String>> attributes = new HashMap<>();
        List<String> values = new ArrayList<>();
        while (in.hasRemaining()) {
            int tag = in.get();
            if (tag >= FIRST_VALUE_TAG) {
                String name = text(in);
                if (!name.isEmpty()) {
                    values = attributes.computeIfAbsent(name, key -> new ArrayList<>());
                }
                values.add(value(tag, in));
            }
        }
        return attributes;
    }

    private static String value(int tag, ByteBuffer in) {
        if (tag == INTEGER || tag == ENUM) {
            in.getShort();
            return Integer.toString(in.getInt());
        }
        return text(in);
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    boolean succeeded() {
        return status <= LAST_SUCCESS;
    }

    List<String> values(String name) {
        return attributes.getOrDefault(name, List.of());
    }
}
