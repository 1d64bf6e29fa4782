/** Clips that may go on air: probing, loudness, speech. */
@NamedInterface("audio")
@NullMarked
package vn.langso.media.audio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
