/** Parts of {@code /actuator/health} that are ours: storage, lines, Quartz. */
@NullMarked
package vn.langso.web.health;

import org.jspecify.annotations.NullMarked;
