package org.tandem.agreement;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tandem.cycle.EditionMoved;
import org.tandem.groups.SeatChanged;

/** Lets time do its part: starts, stops and ends the clocks that count a country's silence. */
@Component
public class TacitClocks {

    private static final Logger LOG = LoggerFactory.getLogger(TacitClocks.class);

    private final ClockReader reader;
    private final Desk desk;
    private final TransactionTemplate transactions;

    TacitClocks(ClockReader reader, Desk desk, TransactionTemplate transactions) {
        this.reader = reader;
        this.desk = desk;
        this.transactions = transactions;
    }

    /**
     * Every minute on every replica: a submission is held while it is looked at, so what one replica did the next finds
     * done. Each is looked at by itself: one that fails keeps no other waiting.
     */
    @Scheduled(fixedDelayString = "PT1M")
    public void tick() {
        clocked().forEach(id -> {
            try {
                transactions.executeWithoutResult(alone -> settle(id));
            } catch (RuntimeException failure) {
                LOG.error("The clock on submission {} could not be looked at", id.value(), failure);
            }
        });
    }

    private List<SubmissionId> clocked() {
        return Objects.requireNonNull(transactions.execute(reading -> reader.clocked()));
    }

    private void settle(SubmissionId id) {
        desk.perform(desk.hold(id), UnaryOperator.identity());
    }

    /** No clock starts, and none ends, by settings that are no more; one that runs keeps its last day. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(AgreementSettingsChanged changed) {
        reader.clocked().forEach(this::settle);
    }

    /** Nor for a country that can speak no more, or only now. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(SeatChanged changed) {
        reader.clockedOf(changed.group()).forEach(this::settle);
    }

    /** Nor while the stage lets nobody answer. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(EditionMoved moved) {
        reader.clockedIn(moved.edition()).forEach(this::settle);
    }
}
