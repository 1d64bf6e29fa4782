/** Who may call the plain web addresses: staff accounts, their roles, and the API's own filter chain. */
@NullMarked
package vn.langso.web.security;

import org.jspecify.annotations.NullMarked;
