/** Sends finished sheets to a printer or a CUPS queue over the Internet Printing Protocol. */
@NamedInterface("queue")
@NullMarked
package vn.langso.media.print.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
