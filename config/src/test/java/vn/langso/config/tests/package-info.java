/** How the tests of all modules come to their database. */
@NullMarked
package vn.langso.config.tests;

import org.jspecify.annotations.NullMarked;
