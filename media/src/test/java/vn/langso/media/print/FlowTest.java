package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final Parts PARTS = new Parts(Map.of("a", 40.0, "b", 30.0, "c", 30.0, "d", 40.0));
    private static final List<String> NAMES = List.of("a", "b", "c", "d");
    private final Flow flow = new Flow(2, 6);

    @Test
    void shares_the_parts_evenly_in_their_order() {
        List<Flow.Column> columns =
                flow.distribute(NAMES, PARTS, List.of(120.0, 120.0)).orElseThrow();

        assertThat(columns).extracting(Flow.Column::parts).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void widens_the_gap_only_so_far() {
        List<Flow.Column> columns =
                flow.distribute(NAMES, PARTS, List.of(74.0, 80.0)).orElseThrow();

        assertThat(columns.getFirst().gap()).isBetween(3.0, 4.0);
        assertThat(columns.getLast().gap()).isEqualTo(6);
    }

    @Test
    void says_when_they_do_not_fit() {
        assertThat(flow.distribute(NAMES, PARTS, List.of(71.0, 71.0))).isEmpty();
        assertThat(flow.distribute(NAMES, PARTS, List.of(200.0, 200.0, 200.0, 200.0, 200.0)))
                .isEmpty();
    }
}
