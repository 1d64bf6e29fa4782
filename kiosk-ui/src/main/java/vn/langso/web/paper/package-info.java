/** The printed editions of a guide as PDF, made on demand. */
@NullMarked
package vn.langso.web.paper;

import org.jspecify.annotations.NullMarked;
