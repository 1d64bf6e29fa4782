package vn.langso.media.print;

import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/** Makes a sheet of a guide. Thread-safe. */
interface SheetMaker {
    /** @throws Refusal if the guide does not fit, or has letters that no font can draw */
    PrintedSheet print(Edition edition, Guide guide, PrintContext context);
}
