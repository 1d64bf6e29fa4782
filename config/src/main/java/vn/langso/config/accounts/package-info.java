/** Staff accounts, roles, sign-in throttling and the audit trail. */
@NamedInterface("accounts")
@NullMarked
package vn.langso.config.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
