/** The resident kiosk: big tiles, one step per screen. */
@NullMarked
package vn.langso.ui.kiosk;

import org.jspecify.annotations.NullMarked;
