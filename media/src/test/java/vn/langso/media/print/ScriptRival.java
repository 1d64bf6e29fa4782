package vn.langso.media.print;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A module of Python or Node kept loaded: a line in, a sheet out. */
final class ScriptRival implements Rival {
    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;
    private final Path file;

    private ScriptRival(Process process, Path file) {
        this.process = process;
        this.file = file;
        answers = process.inputReader(StandardCharsets.UTF_8);
        orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    static Optional<Rival> weasyPrint(SameSheet sheet, Path folder) throws IOException {
        Path file = folder.resolve("weasyprint.pdf");
        String script = """
                import sys
                from weasyprint import HTML
                print('ready', flush=True)
                for line in sys.stdin:
                    HTML('%s').write_pdf('%s')
                    print('done', flush=True)
                """.formatted(sheet.page(), file);
        return open(file, "python3", "-c", script);
    }

    /** Through its module for Node, found by NODE_PATH. Typst reads no HTML: the words are the same, the markup its own. */
    static Optional<Rival> typst(Path markup, Path folder) throws IOException {
        Path file = folder.resolve("typst.pdf");
        String script = """
                const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
                const engine = NodeCompiler.create({ workspace: '%s', fontArgs: [{ fontPaths: ['%s'] }] });
                console.log('ready');
                require('readline').createInterface({ input: process.stdin }).on('line', () => {
                  require('fs').writeFileSync('%s', engine.pdf({ mainFilePath: '%s' }));
                  console.log('done');
                });
                """.formatted(folder, folder, file, markup);
        return open(file, "node", "-e", script);
    }

    /** By the first of the interpreters on the PATH that has the module; empty where none has. */
    private static Optional<Rival> open(Path file, String interpreter, String option, String script)
            throws IOException {
        for (Path program : interpreters(interpreter)) {
            Process process = new ProcessBuilder(List.of(program.toString(), option, script))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            ScriptRival rival = new ScriptRival(process, file);
            if ("ready".equals(rival.answers.readLine())) {
                return Optional.of(rival);
            }
            process.destroy();
        }
        return Optional.empty();
    }

    private static List<Path> interpreters(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .toList();
    }

    @Override
    public Path print() throws IOException {
        orders.write("print\n");
        orders.flush();
        String answer = answers.readLine();
        if (!"done".equals(answer)) {
            throw new IOException("%s was not printed: %s".formatted(file.getFileName(), answer));
        }
        return file;
    }

    @Override
    public double processorMs() {
        return Rival.processorMs(process);
    }

    @Override
    public void close() {
        try {
            orders.close();
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
