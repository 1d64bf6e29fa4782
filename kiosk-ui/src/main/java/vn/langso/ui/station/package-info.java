/** The station console of the broadcast operator. */
@NullMarked
package vn.langso.ui.station;

import org.jspecify.annotations.NullMarked;
