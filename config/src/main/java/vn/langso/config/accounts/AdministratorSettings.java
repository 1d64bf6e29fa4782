package vn.langso.config.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For unattended installations.
 *
 * @param adminPassword password of the first administrator ({@code LANGSO_ADMIN_PASSWORD}), usable at once; empty: one is
 *     made, printed once and must be changed at the first sign-in. Read at the first start only.
 */
@ConfigurationProperties("langso")
record AdministratorSettings(@DefaultValue("") String adminPassword) {
    @Override
    public String toString() {
        return "AdministratorSettings[]";
    }
}
