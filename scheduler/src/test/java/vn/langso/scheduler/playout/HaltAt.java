package vn.langso.scheduler.playout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Ends the process at one point on the way from plan to outcome, as a power cut would: before a statement, between it and
 * its commit, or right after the commit. Nothing of the product knows of it.
 */
@Component
@ConditionalOnProperty("langso.test.halt-at")
class HaltAt implements BeanPostProcessor {
    /** Every transition of an occurrence, by a piece of its statement. */
    private static final List<String> TRANSITIONS = List.of(
            "set status = 'CLAIMED'",
            "insert into air_log",
            "set status = 'ON_AIR'",
            "ended_at = ?",
            "resumes = resumes + 1",
            "set outcome = ?, reason = ?, ended_at",
            "insert into station_boot",
            "checkpoint sync");

    /** Where: the number of a transition, the moment of it, how often it may pass. */
    private record Point(String sql, int moment, AtomicInteger passes) {}

    private static final int MOMENTS = 3;
    private static final int BEFORE = 0;
    private static final int BEFORE_COMMIT = 1;

    /** How many points there are; a point is a number below it. */
    static final int POINTS = TRANSITIONS.size() * MOMENTS;

    private final Point point;

    /** @param wanted number of the point, a slash, how many times it is passed unharmed */
    HaltAt(@Value("${langso.test.halt-at}") String wanted) {
        String[] part = wanted.split("/");
        int number = Integer.parseInt(part[0]);
        point = new Point(
                TRANSITIONS.get(number / MOMENTS), number % MOMENTS, new AtomicInteger(Integer.parseInt(part[1])));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                            Object result = invoke(source, method, arguments);
                            return result instanceof Connection connection ? watched(connection) : result;
                        })
                : bean;
    }

    private Connection watched(Connection connection) {
        boolean[] reached = {false};
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean commit = method.getName().equals("commit");
                    if (method.getName().equals("prepareStatement") && ((String) arguments[0]).contains(point.sql())) {
                        haltIf(point.moment() == BEFORE);
                        reached[0] = true;
                    }
                    haltIf(commit && reached[0] && point.moment() == BEFORE_COMMIT);
                    Object result = invoke(connection, method, arguments);
                    boolean done = commit || method.getName().equals("close");
                    haltIf(done && reached[0] && point.moment() > BEFORE_COMMIT);
                    reached[0] = reached[0] && !done;
                    return result;
                });
    }

    private void haltIf(boolean here) {
        if (here && point.passes().getAndDecrement() == 0) {
            Runtime.getRuntime().halt(137);
        }
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
