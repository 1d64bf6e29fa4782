package vn.langso.media.print.queue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.config.Refusal;

/** How long one waits for something that knows no limit itself; its thread may be left behind. */
record Patience(Duration longest) {
    private static final Logger log = LoggerFactory.getLogger(Patience.class);

    /** @throws Refusal what the step refused with, or that the printer does not answer */
    <T> T await(String queue, Supplier<T> step) {
        CompletableFuture<T> answer = CompletableFuture.supplyAsync(
                step, task -> Thread.ofPlatform().daemon().name("print-queue").start(task));
        try {
            return answer.orTimeout(longest.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case Refusal refusal -> throw refusal;
                case TimeoutException _ -> {
                    log.warn("Queue {} does not answer within {}", queue, longest);
                    throw CannotPrint.silent();
                }
                case null, default -> throw e;
            }
        }
    }
}
