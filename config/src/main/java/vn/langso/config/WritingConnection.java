package vn.langso.config;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A connection that takes the turn of {@link OneWriter} with its first statement that is no query, and gives it back with
 * its commit or rollback; outside a transaction, after the statement. Used by one thread at a time, as connections are.
 */
final class WritingConnection {
    private final Connection connection;
    private final OneWriter writer;
    private boolean writing;

    WritingConnection(Connection connection, OneWriter writer) {
        this.connection = connection;
        this.writer = writer;
    }

    Connection asConnection() {
        return proxy(Connection.class, this::call);
    }

    private @Nullable Object call(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "createStatement" -> statement(Statement.class, invoke(connection, method, arguments), null);
            case "prepareStatement" -> prepared(PreparedStatement.class, method, arguments);
            case "prepareCall" -> prepared(CallableStatement.class, method, arguments);
            case "commit" -> {
                Object result = invoke(connection, method, arguments);
                give(); // not where it failed: the transaction goes on
                yield result;
            }
            case "setAutoCommit" -> {
                Object result = invoke(connection, method, arguments);
                if (connection.getAutoCommit()) { // else no transaction has ended
                    give();
                }
                yield result;
            }
            case "rollback" -> {
                try {
                    yield invoke(connection, method, arguments);
                } finally {
                    if (arguments == null) { // else it goes on from a savepoint
                        give();
                    }
                }
            }
            case "close" -> {
                try {
                    yield invoke(connection, method, arguments);
                } finally {
                    give();
                }
            }
            default -> invoke(connection, method, arguments);
        };
    }

    private <T extends Statement> Object prepared(Class<T> type, Method method, Object @Nullable [] arguments)
            throws Throwable {
        String sql = arguments == null ? null : (String) arguments[0];
        return statement(type, invoke(connection, method, arguments), sql);
    }

    private <T extends Statement> T statement(Class<T> type, @Nullable Object statement, @Nullable String prepared) {
        return proxy(type, (proxy, method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return invoke(statement, method, arguments);
            }
            String sql = arguments != null && arguments[0] instanceof String given ? given : prepared;
            return isQuery(sql) ? invoke(statement, method, arguments) : write(statement, method, arguments);
        });
    }

    private @Nullable Object write(@Nullable Object statement, Method method, Object @Nullable [] arguments)
            throws Throwable {
        boolean alone = connection.getAutoCommit();
        if (!writing) {
            writer.take();
            writing = true;
        }
        try {
            return invoke(statement, method, arguments);
        } finally {
            if (alone) {
                give();
            }
        }
    }

    private void give() {
        if (writing) {
            writing = false;
            writer.give();
        }
    }

    /** A query that locks rows or takes a number of a sequence writes; a batch of unknown statements may. */
    private static boolean isQuery(@Nullable String sql) {
        String words = sql == null ? "" : sql.strip().toLowerCase(Locale.ROOT);
        return (words.startsWith("select") || words.startsWith("with"))
                && !words.contains("for update")
                && !words.contains("next value for");
    }

    private static @Nullable Object invoke(@Nullable Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
