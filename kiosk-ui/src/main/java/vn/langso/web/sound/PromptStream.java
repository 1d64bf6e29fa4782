package vn.langso.web.sound;

import java.io.IOException;
import java.io.OutputStream;

/** Sends every frame at once: a buffer between the encoder and a loudspeaker would be delay. Not thread-safe. */
final class PromptStream extends OutputStream {

    private final OutputStream response;

    PromptStream(OutputStream response) {
        this.response = response;
    }

    @Override
    public void write(int one) throws IOException {
        response.write(one);
        response.flush();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        response.write(bytes, offset, length);
        response.flush();
    }

    @Override
    public void flush() throws IOException {
        response.flush();
    }
}
