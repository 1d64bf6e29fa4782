/** What we tell: guides, audio and print, and the content-addressed files behind them. */
@ApplicationModule(
        displayName = "media",
        allowedDependencies = {"config", "config :: *"})
@NullMarked
package vn.langso.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
