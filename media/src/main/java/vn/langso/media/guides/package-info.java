/** Guides in 5–12 steps, the one source of screen, voice and paper. */
@NamedInterface("guides")
@NullMarked
package vn.langso.media.guides;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
