package vn.langso.scheduler.playout;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The real database, which is away at times, cannot reach its disk, commits without saying so, and stands in the path of
 * power cuts: before a statement, before a commit, after one.
 */
class SimulatedDatabase implements BeanPostProcessor {
    /** One step in so many loses its power, or its answer: of an airing, and of all the rest. */
    private static final int DANGER = 500;

    private static final int LITTLE_DANGER = 10_000;

    private final SimulatedTime time;
    private Random random = new Random();
    private boolean dangerous;
    private Instant awayUntil = Instant.MIN;
    private Instant diskBrokenUntil = Instant.MIN;
    Instant lastAway = Instant.MIN;

    SimulatedDatabase(SimulatedTime time) {
        this.time = time;
    }

    void reset(Random dice) {
        random = dice;
        dangerous = false;
        awayUntil = Instant.MIN;
        diskBrokenUntil = Instant.MIN;
        lastAway = Instant.MIN;
    }

    void dangerous(boolean now) {
        dangerous = now;
    }

    void away(Duration length) {
        awayUntil = time.trueTime().plus(length);
        lastAway = awayUntil;
    }

    void diskBroken(Duration length) {
        diskBrokenUntil = time.trueTime().plus(length);
        lastAway = diskBrokenUntil;
    }

    void repair() {
        awayUntil = Instant.MIN;
        diskBrokenUntil = Instant.MIN;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !name.contains("table") ? wrapped(source) : bean;
    }

    private DataSource wrapped(DataSource source) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = invoke(source, method, arguments);
            return result instanceof Connection connection ? wrapped(connection) : result;
        });
    }

    private Connection wrapped(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "prepareStatement" -> {
                before((String) arguments[0]);
                yield invoke(connection, method, arguments);
            }
            case "commit" -> {
                before("");
                Object result = invoke(connection, method, arguments);
                after();
                yield result;
            }
            default -> invoke(connection, method, arguments);
        });
    }

    private void before(String sql) throws SQLException {
        if (!inDanger()) {
            return;
        }
        time.checkPower();
        Instant now = time.trueTime();
        if (now.isBefore(awayUntil)) {
            throw new SQLTransientConnectionException("the database is away");
        }
        if (sql.startsWith("checkpoint") && now.isBefore(diskBrokenUntil)) {
            throw new SQLException("the disk does not answer");
        }
        if (random.nextInt(odds()) == 0) {
            throw new SimulatedTime.PowerCut();
        }
    }

    private void after() throws SQLException {
        if (!inDanger()) {
            return;
        }
        switch (random.nextInt(odds())) {
            case 0 -> throw new SimulatedTime.PowerCut();
            case 1 -> throw new SQLException("the answer is lost");
            default -> {}
        }
    }

    /** Who asks beside the simulation at a real time must not throw its dice. */
    private boolean inDanger() {
        return dangerous && time.isMine();
    }

    private int odds() {
        return time.busy() ? DANGER : LITTLE_DANGER;
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
