package org.tandem.measure;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that the application sends to its database. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

    private final AtomicLong count = new AtomicLong();
    private volatile boolean counting = true;
    private final Queue<String> texts = new ConcurrentLinkedQueue<>();

    /** Forgets what was counted, and counts from here on. */
    void reset() {
        count.set(0);
        texts.clear();
        counting = true;
    }

    /** Forgets what was counted and counts no more: the texts would be most of what is in memory in the end. */
    void stop() {
        counting = false;
        texts.clear();
    }

    long count() {
        return count.get();
    }

    /** The first words of each statement, in order. */
    List<String> texts() {
        return List.copyOf(texts);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(new Listener()).build()
                : bean;
    }

    private final class Listener implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted once it is over
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (!counting) {
                return;
            }
            count.incrementAndGet();
            queries.forEach(query -> texts.add(query.getQuery().strip().replaceAll("\\s+", " ")));
        }
    }
}
