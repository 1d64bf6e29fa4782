package vn.langso.media.audio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * One run of an external program to its end. Both outputs are read all the time, so a talkative program never blocks
 * on a full pipe; waiting uses no interrupts, since an interrupted thread would close H2.
 */
final class ProgramRun {
    /** More than any useful message; the rest is read and dropped. */
    private static final int KEPT = 64 * 1024;

    private ProgramRun() {}

    /** How the program ended and the beginning of what it wrote. */
    record Result(int exit, String out, String err) {}

    /** The program could not be started, did not finish in time and was killed, or did not do its work. */
    static final class Failed extends RuntimeException {
        Failed(String message) {
            super(message);
        }

        Failed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    static Result run(ProcessBuilder program, String input, Duration limit) {
        String name = program.command().getFirst();
        Process process = start(program);
        CompletableFuture<String> out = inBackground(() -> beginning(process.getInputStream()));
        CompletableFuture<String> err = inBackground(() -> beginning(process.getErrorStream()));
        CompletableFuture<String> in = inBackground(() -> write(process, input));
        try {
            process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
            in.join();
            return new Result(process.exitValue(), out.join(), err.join());
        } catch (CompletionException e) {
            String problem = e.getCause() instanceof TimeoutException ? " did not finish within " + limit : " failed";
            throw new Failed(name + problem, e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(ProcessBuilder program) {
        try {
            return program.start();
        } catch (IOException e) {
            throw new Failed("Cannot start " + program.command().getFirst(), e);
        }
    }

    private static CompletableFuture<String> inBackground(Supplier<String> work) {
        CompletableFuture<String> result = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private static String beginning(InputStream stream) {
        try (stream) {
            byte[] kept = stream.readNBytes(KEPT);
            stream.transferTo(OutputStream.nullOutputStream());
            return new String(kept, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A program that ends before it read everything is judged by its exit code, not by the broken pipe. */
    private static String write(Process process, String input) {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
