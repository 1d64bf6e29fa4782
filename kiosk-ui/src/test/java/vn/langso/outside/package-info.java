/** The application seen from outside: other processes talk to it, hear it and kill it. */
@NullMarked
package vn.langso.outside;

import org.jspecify.annotations.NullMarked;
