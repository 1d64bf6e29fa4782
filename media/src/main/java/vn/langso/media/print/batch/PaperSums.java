package vn.langso.media.print.batch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.PrintProduct;

/** Adds up what went to paper on papers of several sizes, and what each of them costs. Stateless. */
record PaperSums(PaperSettings prices) {

    private record Printed(String slug, PrintProduct product, LeafletStyle style) {}

    /** One of each guide, product and style; the dearest first. */
    List<PrintSum> of(List<JdbcPrintRecords.Sum> sums) {
        return sums.stream()
                .collect(Collectors.groupingBy(sum -> new Printed(sum.slug(), sum.product(), sum.style())))
                .values()
                .stream()
                .map(this::together)
                .sorted(Comparator.comparingLong(PrintSum::cost).reversed().thenComparing(PrintSum::guide))
                .toList();
    }

    private PrintSum together(List<JdbcPrintRecords.Sum> sums) {
        JdbcPrintRecords.Sum last = sums.stream()
                .max(Comparator.comparingLong(JdbcPrintRecords.Sum::newest))
                .orElseThrow();
        return new PrintSum(
                last.guide(),
                last.product(),
                last.style(),
                sums.stream().mapToLong(JdbcPrintRecords.Sum::copies).sum(),
                sums.stream().mapToLong(sum -> sum.paper().sides()).sum(),
                sums.stream().mapToLong(sum -> sum.paper().sheets()).sum(),
                sums.stream().mapToLong(this::cost).sum());
    }

    private long cost(JdbcPrintRecords.Sum sum) {
        return prices.cost(
                sum.paper().area(sum.product()), sum.style(), sum.paper().sides());
    }
}
