package org.tandem.live;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who wants to know of changes in this replica. */
@Component
public class Subscriptions {

    /** One that wants to know until it is closed. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    private record Subscriber(Predicate<ChangeNotice> interest, Runnable wake) {}

    private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();

    /**
     * @param interest asked on any thread, at any time
     * @param wake told that something of interest has changed, or may have; returns at once
     */
    public Subscription subscribe(Predicate<ChangeNotice> interest, Runnable wake) {
        Subscriber subscriber = new Subscriber(interest, wake);
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    void deliver(ChangeNotice notice) {
        subscribers.stream()
                .filter(subscriber -> subscriber.interest().test(notice))
                .forEach(subscriber -> subscriber.wake().run());
    }

    /** Notices may have been missed: everybody looks again. */
    void catchUp() {
        subscribers.forEach(subscriber -> subscriber.wake().run());
    }

    /** How many there are. */
    int count() {
        return subscribers.size();
    }
}
