/** The screens; views arrange components and pass events on. */
@ApplicationModule(
        displayName = "screens",
        allowedDependencies = {"config", "config :: *", "media", "media :: *", "scheduler", "scheduler :: *"})
@NullMarked
package vn.langso.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
