/** Emergencies: what one person may put on air at once, for how long it is in force, and who confirms it afterwards. */
@NamedInterface("emergency")
@NullMarked
package vn.langso.scheduler.emergency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
