package vn.langso.media.print;

import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/** Sheets that anybody may fetch: looked at before, like those of the print desk. Thread-safe. */
@Primary
@Component
class SoundSheets implements SheetMaker {
    private final SheetInspector inspector;

    SoundSheets(SheetInspector inspector) {
        this.inspector = inspector;
    }

    /** @throws Refusal with everything that preflight refuses; what it only mentions is for the print desk */
    @Override
    public PrintedSheet print(Edition edition, Guide guide, PrintContext context) {
        return inspector.inspect(edition, guide, context).sheetOrRefusal();
    }
}
