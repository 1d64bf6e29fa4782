/** Gives printed files a structure that a screen reader can follow. */
@NullMarked
package vn.langso.media.print.tagging;

import org.jspecify.annotations.NullMarked;
