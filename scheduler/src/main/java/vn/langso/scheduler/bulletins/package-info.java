/** Bulletins: what may go on air, and who approved it. */
@NamedInterface("bulletins")
@NullMarked
package vn.langso.scheduler.bulletins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
