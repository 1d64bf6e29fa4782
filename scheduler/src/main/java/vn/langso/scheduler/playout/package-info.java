/** Puts occurrences on air at their second and writes what every line really played. */
@NamedInterface("playout")
@NullMarked
package vn.langso.scheduler.playout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
