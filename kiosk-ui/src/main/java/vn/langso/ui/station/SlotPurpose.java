package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.langso.scheduler.timetable.JointOrder;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotPreview;

/** What the form of a slot is filled in for. */
sealed interface SlotPurpose {

    int PREVIEWED = 5;

    String title();

    /** The word on the button. */
    String action();

    /** What the form begins with. */
    SlotDraft begin(Slot slot);

    SlotPreview preview(SlotDraft draft);

    /** Dates of other slots that could play it too, where it may not stand beside them; a series has none. */
    default List<JointOrder> joint(SlotDraft draft, SlotPreview preview) {
        return List.of();
    }

    /** @param version of the slot that was seen; 0 where there was none */
    Slot save(SlotDraft draft, long version);

    /** A new slot. */
    record Plan(SlotDesk desk) implements SlotPurpose {
        @Override
        public String title() {
            return translate("station.slot.new");
        }

        @Override
        public String action() {
            return translate("station.slot.plan");
        }

        @Override
        public SlotDraft begin(Slot slot) {
            return slot.plan();
        }

        @Override
        public SlotPreview preview(SlotDraft draft) {
            return desk.schedule().preview(draft, desk.times().now(), PREVIEWED);
        }

        @Override
        public List<JointOrder> joint(SlotDraft draft, SlotPreview preview) {
            return desk.joint().of(draft, preview);
        }

        @Override
        public Slot save(SlotDraft draft, long version) {
            return desk.schedule().plan(draft, desk.planner());
        }
    }

    /** The whole series from now on. */
    record Edit(SlotDesk desk, long slotId) implements SlotPurpose {
        @Override
        public String title() {
            return translate("timetable.slot.edit");
        }

        @Override
        public String action() {
            return translate("timetable.slot.save");
        }

        @Override
        public SlotDraft begin(Slot slot) {
            return slot.plan();
        }

        @Override
        public SlotPreview preview(SlotDraft draft) {
            return desk.changes().preview(slotId, draft, desk.times().now(), PREVIEWED);
        }

        @Override
        public Slot save(SlotDraft draft, long version) {
            return desk.changes().edit(slotId, version, draft, desk.planner());
        }
    }

    /** The series from a date on; what is before stays. */
    record Split(SlotDesk desk, long slotId, LocalDate from) implements SlotPurpose {
        @Override
        public String title() {
            return translate("timetable.slot.split-from", StationTimes.day(from));
        }

        @Override
        public String action() {
            return translate("timetable.slot.split-save");
        }

        @Override
        public SlotDraft begin(Slot slot) {
            return desk.changes().restOf(slotId, start());
        }

        @Override
        public SlotPreview preview(SlotDraft draft) {
            return desk.changes().preview(slotId, draft, start(), PREVIEWED);
        }

        @Override
        public Slot save(SlotDraft draft, long version) {
            return desk.changes().split(slotId, version, start(), draft, desk.planner());
        }

        private LocalDateTime start() {
            return from.atStartOfDay();
        }
    }
}
