/** When and where on air: bulletins, timetable, playout and speakers. */
@ApplicationModule(
        displayName = "scheduler",
        allowedDependencies = {"config", "config :: *", "media", "media :: *"})
@NullMarked
package vn.langso.scheduler;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
