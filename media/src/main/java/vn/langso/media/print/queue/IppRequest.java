package vn.langso.media.print.queue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A request as the printer reads it (RFC 8010): an operation with attributes, then the document. Not thread-safe. */
final class IppRequest {
    static final int PRINT_JOB = 0x0002;
    static final int GET_PRINTER_ATTRIBUTES = 0x000B;
    static final int KEYWORD = 0x44;
    static final int NAME = 0x42;
    private static final int INTEGER = 0x21;
    private static final int URI = 0x45;
    private static final int CHARSET = 0x47;
    private static final int LANGUAGE = 0x48;
    private static final int MIME_TYPE = 0x49;
    private static final int OPERATION_ATTRIBUTES = 0x01;
    private static final int JOB_ATTRIBUTES = 0x02;
    private static final int END = 0x03;
    private static final int VERSION = 0x0101;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    IppRequest(int operation, String printer) {
        write(() -> {
            out.writeShort(VERSION);
            out.writeShort(operation);
            out.writeInt(1);
            out.writeByte(OPERATION_ATTRIBUTES);
        });
        text(CHARSET, "attributes-charset", "utf-8");
        text(LANGUAGE, "attributes-natural-language", "en");
        text(URI, "printer-uri", printer);
    }

    /** An attribute of the kind {@link #KEYWORD} or {@link #NAME}; further values of the same have an empty name. */
    IppRequest with(int kind, String name, String value) {
        text(kind, name, value);
        return this;
    }

    IppRequest withFormat(String mimeType) {
        text(MIME_TYPE, "document-format", mimeType);
        return this;
    }

    /** What follows describes the job, not the operation. */
    IppRequest job() {
        write(() -> out.writeByte(JOB_ATTRIBUTES));
        return this;
    }

    IppRequest with(String name, int value) {
        write(() -> {
            out.writeByte(INTEGER);
            name(name);
            out.writeShort(Integer.BYTES);
            out.writeInt(value);
        });
        return this;
    }

    byte[] bytes(byte[] document) {
        write(() -> {
            out.writeByte(END);
            out.write(document);
        });
        return bytes.toByteArray();
    }

    private void text(int kind, String name, String value) {
        write(() -> {
            out.writeByte(kind);
            name(name);
            byte[] utf8 = kind == NAME ? JobTitle.cut(value) : value.getBytes(StandardCharsets.UTF_8);
            out.writeShort(utf8.length);
            out.write(utf8);
        });
    }

    private void name(String name) throws IOException {
        out.writeShort(name.length());
        out.writeBytes(name);
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail", e);
        }
    }
}
