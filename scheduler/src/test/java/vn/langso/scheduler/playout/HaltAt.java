package vn.langso.scheduler.playout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Arrays;
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
    /**
     * A transition of an occurrence.
     *
     * @param sql a piece of its statement and of no other
     * @param commits whether its commit is a step of its own
     * @param times how often it surely happens in one life of a station
     * @param resumes whether it only happens where something was left on air
     */
    private record Transition(String sql, boolean commits, int times, boolean resumes) {}

    private static final List<Transition> TRANSITIONS = List.of(
            new Transition("set status = 'CLAIMED'", true, 3, false),
            new Transition("insert into air_log", true, 3, false),
            new Transition("set status = 'ON_AIR'", true, 3, false),
            new Transition("    ended_at = ?", true, 2, false),
            new Transition("resumes = resumes + 1", true, 1, true),
            new Transition("set outcome = ?, reason = ?, ended_at", true, 1, true),
            new Transition("insert into station_boot", false, 1, false),
            new Transition("checkpoint sync", false, 3, false));

    private enum Moment {
        BEFORE,
        BEFORE_COMMIT,
        AFTER
    }

    /** A moment of a transition. */
    record Point(Transition transition, Moment moment) {
        /** As {@link HaltAt} says it before it ends the process. */
        String words() {
            return "HALTED " + moment + " " + transition.sql().strip();
        }

        int times() {
            return transition.times();
        }

        boolean resumes() {
            return transition.resumes();
        }
    }

    /** Every moment of every transition. */
    static final List<Point> POINTS = TRANSITIONS.stream()
            .flatMap(transition -> Arrays.stream(Moment.values())
                    .filter(moment -> transition.commits() || moment != Moment.BEFORE_COMMIT)
                    .map(moment -> new Point(transition, moment)))
            .toList();

    private final Point point;
    private final AtomicInteger passes;

    /** @param wanted index of the point, a slash, how many times it is passed unharmed */
    HaltAt(@Value("${langso.test.halt-at}") String wanted) {
        String[] part = wanted.split("/");
        point = POINTS.get(Integer.parseInt(part[0]));
        passes = new AtomicInteger(Integer.parseInt(part[1]));
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
                    if (method.getName().equals("prepareStatement")
                            && ((String) arguments[0])
                                    .contains(point.transition().sql())) {
                        haltIf(point.moment() == Moment.BEFORE);
                        reached[0] = true;
                    }
                    haltIf(commit && reached[0] && point.moment() == Moment.BEFORE_COMMIT);
                    Object result = invoke(connection, method, arguments);
                    boolean done = commit || method.getName().equals("close");
                    haltIf(done && reached[0] && point.moment() == Moment.AFTER);
                    reached[0] = reached[0] && !done;
                    return result;
                });
    }

    private void haltIf(boolean here) {
        if (here && passes.getAndDecrement() == 0) {
            System.err.println("\n" + point.words());
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
