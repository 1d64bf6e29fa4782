/** Zones and speaker lines, and the drivers that carry sound to them. */
@NamedInterface("speakers")
@NullMarked
package vn.langso.scheduler.speakers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
