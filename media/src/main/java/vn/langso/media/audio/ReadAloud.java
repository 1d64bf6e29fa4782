package vn.langso.media.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.MediaFiles;
import vn.langso.media.WorkFolder;
import vn.langso.media.guides.GuideLibrary;

/** Turns text into a clip with the machine's voice. Thread-safe; takes seconds. */
@Service
public class ReadAloud {
    private final SpeechSynthesizer voice;
    private final SpeechSettings settings;
    private final ClipLibrary clips;
    private final MediaFiles files;
    private final GuideLibrary guides;

    ReadAloud(
            SpeechSynthesizer voice,
            SpeechSettings settings,
            ClipLibrary clips,
            MediaFiles files,
            GuideLibrary guides) {
        this.voice = voice;
        this.settings = settings;
        this.clips = clips;
        this.files = files;
        this.guides = guides;
    }

    /** Whether a voice is installed. */
    public boolean available() {
        return voice.available();
    }

    /** The clip of a text; refuses with what to do if no voice is installed. The same text gives the same clip. */
    public Clip speak(String title, String text) {
        if (!voice.available()) {
            throw noVoice(title);
        }
        List<String> sentences = inWords(text);
        if (sentences.isEmpty()) {
            throw Refusal.invalid(
                    "text",
                    "Bản tin \"" + title + "\" không có chữ nào để đọc; hãy viết ít nhất một câu.",
                    "Nothing to read aloud in " + title);
        }
        try (WorkFolder work = files.workFolder()) {
            return clips.add(title, spoken(sentences, work), work);
        } catch (IOException | ProgramRun.Failed e) {
            throw failed(title, e);
        }
    }

    /** What the voice will say, sentence by sentence, for people who want to check it first. */
    public List<String> inWords(String text) {
        return new SpokenText(guides.lexicon(), NumberWords.of(settings.numbers())).sentences(text);
    }

    private Path spoken(List<String> sentences, WorkFolder work) throws IOException {
        List<Path> parts = new ArrayList<>();
        for (String sentence : sentences) {
            Path part = work.file("sentence-" + parts.size() + ".wav");
            voice.speak(sentence, part);
            parts.add(part);
        }
        Path joined = work.file("speech.wav");
        WavJoin.join(parts, joined);
        return joined;
    }

    private Refusal noVoice(String title) {
        return Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Chưa đọc được bản tin \"" + title + "\" vì máy chưa cài giọng đọc espeak-ng. Hãy cài bằng lệnh"
                        + " \"sudo apt install espeak-ng\", hoặc tải lên bản ghi âm thay cho giọng máy.",
                "No voice: " + settings.program() + " was not found");
    }

    private static Refusal failed(String title, Exception cause) {
        Refusal refusal = Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Giọng máy chưa đọc được bản tin \"" + title
                        + "\"; hãy thử lại, chia câu ngắn hơn, hoặc tải lên bản ghi âm.",
                "Speech failed for " + title + ": " + cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }
}
