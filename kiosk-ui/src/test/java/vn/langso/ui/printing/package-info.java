/** The print desk as a person sees it. */
@NullMarked
package vn.langso.ui.printing;

import org.jspecify.annotations.NullMarked;
