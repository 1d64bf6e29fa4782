/** Sends finished sheets to a printer over the Internet Printing Protocol, or to a queue of the operating system. */
@NamedInterface("queue")
@NullMarked
package vn.langso.media.print.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
