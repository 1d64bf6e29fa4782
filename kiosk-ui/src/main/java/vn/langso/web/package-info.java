/** Plain web addresses: light phone pages, PDF, audio, live streams and the API. */
@ApplicationModule(
        displayName = "web",
        allowedDependencies = {"config", "config :: *", "media", "media :: *", "scheduler", "scheduler :: *"})
@NullMarked
package vn.langso.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
