/** The application: one tool for a commune to teach its people digital services. */
@NullMarked
package vn.langso;

import org.jspecify.annotations.NullMarked;
