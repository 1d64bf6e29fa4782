/** The light pages: guides as plain HTML for any phone, and for the kiosk while the server is away. */
@NullMarked
package vn.langso.web.pages;

import org.jspecify.annotations.NullMarked;
