package vn.langso.config;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Its connections to H2 write one after another. */
final class OneWriterDataSource extends DelegatingDataSource {
    private final OneWriter writer;

    OneWriterDataSource(DataSource source, OneWriter writer) {
        super(source);
        this.writer = writer;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return inTurn(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return inTurn(super.getConnection(username, password));
    }

    private Connection inTurn(Connection connection) throws SQLException {
        try {
            return "H2".equals(connection.getMetaData().getDatabaseProductName())
                    ? new WritingConnection(connection, writer).asConnection()
                    : connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
