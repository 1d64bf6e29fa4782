/** The one door for bitmaps: bytes checked, pixels limited before decoding, turned, scaled, stored by their hash. */
@NamedInterface("pictures")
@NullMarked
package vn.langso.media.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
