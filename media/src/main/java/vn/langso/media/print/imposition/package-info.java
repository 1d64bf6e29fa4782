/** Printed sheets arranged for the machine that prints them: several on one, as a booklet, in tiles, with a print shop's marks. */
@NamedInterface("imposition")
@NullMarked
package vn.langso.media.print.imposition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
