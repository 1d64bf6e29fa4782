/** Vietnamese calendar: lunar dates, public holidays, days without broadcast. */
@NamedInterface("calendar")
@NullMarked
package vn.langso.config.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
