/** The API under {@code /api/v1}: thin controllers, and records that say what goes in and what comes out. */
@NullMarked
package vn.langso.web.api;

import org.jspecify.annotations.NullMarked;
