/** Who and where we are: settings, the clock, text helpers; knows nothing else of ours. */
@ApplicationModule(
        displayName = "config",
        allowedDependencies = {})
@NullMarked
package vn.langso.config;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
