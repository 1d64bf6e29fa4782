/** Many sheets at once: a job prints guides for teams and hamlets, survives a restart, and remembers what went to paper. */
@NamedInterface("batch")
@NullMarked
package vn.langso.media.print.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
