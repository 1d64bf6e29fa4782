/** The print desk: sheets of guides one by one and for many, the register of teams, what went to paper. */
@NullMarked
package vn.langso.ui.printing;

import org.jspecify.annotations.NullMarked;
