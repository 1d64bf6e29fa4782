package vn.langso.scheduler.playout;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** A database that commits a claim and then does not say so, once for each time it is asked to. */
@Component
@ConditionalOnProperty("langso.test.lost-answers")
class LostAnswers implements BeanPostProcessor {
    static final AtomicBoolean NEXT = new AtomicBoolean();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? Proxy.newProxyInstance(
                        getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                            try {
                                Object result = method.invoke(source, arguments);
                                return result instanceof Connection connection ? forgetful(connection) : result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        })
                : bean;
    }

    private Connection forgetful(Connection connection) {
        AtomicBoolean claims = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")
                            && ((String) arguments[0]).contains("set status = 'CLAIMED'")) {
                        claims.set(true);
                    }
                    try {
                        Object result = method.invoke(connection, arguments);
                        if (method.getName().equals("commit")
                                && claims.getAndSet(false)
                                && NEXT.compareAndSet(true, false)) {
                            throw new SQLException("The answer is lost");
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
