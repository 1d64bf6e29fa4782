package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.langso.media.guides.Guide;

/** Many at once print what one prints. */
class PrintShopTest extends PrintTest {
    private static final int THREADS = 8;
    private static final int SHEETS = 60;

    @Test
    void eight_threads_print_what_one_thread_prints() throws Exception {
        List<Guide> guides = SampleGuides.all();
        List<String> alone = new ArrayList<>();
        for (Guide guide : guides) {
            alone.add(PdfInside.text(handout(guide).pdf()));
        }

        List<Future<String>> together = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            IntStream.range(0, THREADS * SHEETS)
                    .forEach(i -> together.add(threads.submit(() -> PdfInside.text(
                            handout(guides.get(i % guides.size())).pdf()))));
        }

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i).get()).isEqualTo(alone.get(i % guides.size()));
        }
    }
}
