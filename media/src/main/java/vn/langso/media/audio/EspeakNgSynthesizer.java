package vn.langso.media.audio;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The voice of espeak-ng, as a process for every sentence: it is GPL, and a long number once froze it (its issue #2442),
 * so it runs apart and with a time-out. The text goes in by stdin, never as an argument.
 */
@Component
class EspeakNgSynthesizer implements SpeechSynthesizer {
    private final SpeechSettings settings;

    EspeakNgSynthesizer(SpeechSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean available() {
        return program().isPresent();
    }

    @Override
    public void speak(String sentence, Path wav) {
        Path program = program().orElseThrow(() -> new ProgramRun.Failed(settings.program() + " is not installed"));
        ProcessBuilder command = new ProcessBuilder(List.of(
                program.toString(),
                "-v",
                settings.voice(),
                "-s",
                String.valueOf(settings.speed()),
                "-b",
                "1",
                "-w",
                wav.toString(),
                "--stdin"));
        ProgramRun.Result result = ProgramRun.run(command, sentence, settings.timeout());
        if (result.exit() != 0 || Files.notExists(wav)) {
            throw new ProgramRun.Failed(program + " ended with " + result.exit() + ": " + result.err());
        }
    }

    /** Looked up each time: it may be installed while we run. */
    private Optional<Path> program() {
        String name = settings.program();
        if (name.contains("/") || name.contains(File.separator)) {
            return Optional.of(Path.of(name)).filter(Files::isExecutable);
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
