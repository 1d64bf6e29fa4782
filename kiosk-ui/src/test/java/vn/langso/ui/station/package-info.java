/** The station console as its people use it. */
@NullMarked
package vn.langso.ui.station;

import org.jspecify.annotations.NullMarked;
