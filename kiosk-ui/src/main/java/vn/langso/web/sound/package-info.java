/** Sound over plain HTTP: the live stream of each zone, and the clips for staff. */
@NullMarked
package vn.langso.web.sound;

import org.jspecify.annotations.NullMarked;
