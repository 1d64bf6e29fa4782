/** What callers and residents are told when something does not work: problem details for the API, a page for people. */
@NullMarked
package vn.langso.web.errors;

import org.jspecify.annotations.NullMarked;
