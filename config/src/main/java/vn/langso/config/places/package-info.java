/** The places of the commune: hamlets and their digital teams. */
@NamedInterface("places")
@NullMarked
package vn.langso.config.places;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
