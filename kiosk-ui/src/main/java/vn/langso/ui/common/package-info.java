/** What all screens share: translations, errors, the one place for scripts. */
@NullMarked
package vn.langso.ui.common;

import org.jspecify.annotations.NullMarked;
