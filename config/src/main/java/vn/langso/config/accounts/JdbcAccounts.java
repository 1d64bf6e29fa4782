package vn.langso.config.accounts;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Accounts and their roles in the database. User names arrive here in lower case. */
@Repository
class JdbcAccounts {
    private static final String ACCOUNTS = """
            select account.id,
                   account.username,
                   account.display_name,
                   account.enabled,
                   account.must_change_password,
                   account_role.role
            from account
            left join account_role on account_role.account_id = account.id
            """;

    private final JdbcClient jdbc;

    JdbcAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> all() {
        return accounts(jdbc.sql(ACCOUNTS + " order by account.username"));
    }

    Optional<Account> find(String username) {
        return accounts(jdbc.sql(ACCOUNTS + " where account.username = :username")
                        .param("username", username))
                .stream()
                .findFirst();
    }

    boolean none() {
        return jdbc.sql("select count(*) from account").query(Long.class).single() == 0;
    }

    Optional<String> passwordHash(String username) {
        return jdbc.sql("select password_hash from account where username = :username and enabled = true")
                .param("username", username)
                .query(String.class)
                .optional();
    }

    long insert(Account account, String hash, String by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into account
                          (username, display_name, password_hash, enabled, must_change_password, created_by, created_at)
                        values (:username, :displayName, :hash, :enabled, :mustChangePassword, :by, :at)
                        """)
                .param("username", account.username())
                .param("displayName", account.displayName())
                .param("hash", hash)
                .param("enabled", account.enabled())
                .param("mustChangePassword", account.mustChangePassword())
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKey()).longValue();
        account.roles().forEach(role -> insertRole(id, role));
        return id;
    }

    private void insertRole(long id, Role role) {
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id)
                .param("role", role.name())
                .update();
    }

    void setPassword(long id, String hash) {
        jdbc.sql("""
                        update account
                        set password_hash = :hash,
                            must_change_password = false
                        where id = :id
                        """).param("hash", hash).param("id", id).update();
    }

    private static List<Account> accounts(JdbcClient.StatementSpec query) {
        Map<Long, Account> byId = new LinkedHashMap<>();
        query.query((row, index) -> account(row))
                .list()
                .forEach(one -> byId.merge(one.id(), one, JdbcAccounts::withBothRoles));
        return List.copyOf(byId.values());
    }

    private static Account withBothRoles(Account one, Account other) {
        Set<Role> roles = EnumSet.copyOf(one.roles());
        roles.addAll(other.roles());
        return new Account(one.id(), one.username(), one.displayName(), roles, one.enabled(), one.mustChangePassword());
    }

    /** One row: the account with one of its roles. */
    private static Account account(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return new Account(
                row.getLong("id"),
                row.getString("username"),
                row.getString("display_name"),
                role == null ? Set.of() : Set.of(Role.valueOf(role)),
                row.getBoolean("enabled"),
                row.getBoolean("must_change_password"));
    }
}
