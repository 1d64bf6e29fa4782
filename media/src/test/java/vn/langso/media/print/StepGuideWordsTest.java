package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.media.guides.Guide;

class StepGuideWordsTest extends PrintTest {
    @ParameterizedTest
    @CsvSource({
        "Mọi người dân xã, Mọi người dân xã.",
        "Mọi người dân., Mọi người dân.",
        "Bà con có điện thoại thông minh?, Bà con có điện thoại thông minh?"
    })
    void whom_it_is_for_ends_before_the_next_sentence(String written, String printed) throws Exception {
        Guide guide = meantFor(written, SampleGuides.saying("Bài thử", "Mở ứng dụng."));

        byte[] pdf = new SheetPrinter(shop)
                .print(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, guide, SampleGuides.context(guide))
                .pdf();

        assertThat(PdfInside.text(pdf)).contains(PdfInside.squeezed("Dành cho: " + printed + " Làm trong khoảng 10"));
    }

    private static Guide meantFor(String audience, Guide guide) {
        return new Guide(
                guide.slug(),
                guide.version(),
                guide.category(),
                guide.position(),
                guide.title(),
                guide.summary(),
                audience,
                guide.minutes(),
                guide.warnings(),
                guide.steps(),
                guide.broadcastTitle(),
                guide.broadcastText(),
                guide.keywords(),
                guide.storeLinks(),
                guide.preparedOn(),
                guide.confirmed(),
                null,
                null);
    }
}
