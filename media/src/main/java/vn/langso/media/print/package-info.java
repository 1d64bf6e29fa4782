/** Leaflets and posters as PDF. */
@NamedInterface("print")
@NullMarked
package vn.langso.media.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
