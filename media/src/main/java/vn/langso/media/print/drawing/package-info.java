/** What a sheet shows beside words, drawn as vector paths by our own code: QR codes and pictograms. */
@NullMarked
package vn.langso.media.print.drawing;

import org.jspecify.annotations.NullMarked;
