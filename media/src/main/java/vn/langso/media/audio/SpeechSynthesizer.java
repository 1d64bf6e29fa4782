package vn.langso.media.audio;

import java.nio.file.Path;

/** A voice. Thread-safe. */
interface SpeechSynthesizer {
    /** Whether the voice is installed on this machine. */
    boolean available();

    /** Writes one sentence, already in words, as a mono 16-bit WAV file; always at the same sample rate. */
    void speak(String sentence, Path wav);
}
