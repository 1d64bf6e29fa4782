package vn.langso.config;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets the numbers of identity columns go on behind the highest one in use, before anything is written. H2 2.4 stores 32
 * numbers ahead how far they are; where that one write fails it does not try again, so that after a power cut numbers came
 * twice and nothing more could be planned (seen once, on a crowded machine, in the power-cut test). PostgreSQL needs no such
 * care.
 */
@Component
class IdentityNumbers implements Callback {
    private static final Logger log = LoggerFactory.getLogger(IdentityNumbers.class);

    /** An identity column, and the number it is about to give. */
    private record Numbered(String table, String column, long next) {}

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return true;
    }

    @Override
    public String getCallbackName() {
        return "identity-numbers";
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try {
            if ("H2".equals(connection.getMetaData().getDatabaseProductName())) {
                for (Numbered numbered : numbered(connection)) {
                    goOn(connection, numbered);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot look at the numbers of the tables", e);
        }
    }

    private static List<Numbered> numbered(Connection connection) throws SQLException {
        List<Numbered> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rs = statement.executeQuery("""
                        select table_name, column_name, identity_base
                        from information_schema.columns
                        where is_identity = 'YES' and table_schema = current_schema
                        """)) {
            while (rs.next()) {
                columns.add(new Numbered(rs.getString(1), rs.getString(2), rs.getLong(3)));
            }
        }
        return columns;
    }

    private static void goOn(Connection connection, Numbered numbered) throws SQLException {
        String table = '"' + numbered.table() + '"';
        String column = '"' + numbered.column() + '"';
        try (Statement statement = connection.createStatement()) {
            long highest;
            try (ResultSet rs = statement.executeQuery("select max(" + column + ") from " + table)) {
                rs.next();
                highest = rs.getLong(1);
            }
            if (highest >= numbered.next()) {
                log.warn("Numbers of {} go on from {}, not from {}", table, highest + 1, numbered.next());
                statement.execute(
                        "alter table " + table + " alter column " + column + " restart with " + (highest + 1));
            }
        }
    }
}
