package org.tandem.agreement;

import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.EditionMoved;
import org.tandem.groups.SeatChanged;

/** Lets time do its part: starts, stops and ends the clocks that count a country's silence. */
@Component
public class TacitClocks {

    private final SubmissionReader reader;
    private final Desk desk;

    TacitClocks(SubmissionReader reader, Desk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    /**
     * Every minute on every replica: a submission is held while it is looked at, so what one replica did the next finds
     * done.
     */
    @Scheduled(fixedDelayString = "PT1M")
    @Transactional
    public void tick() {
        reader.clocked().forEach(id -> desk.perform(desk.hold(id), UnaryOperator.identity()));
    }

    /** A clock never runs on under settings that are no more. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(AgreementSettingsChanged changed) {
        tick();
    }

    /** Nor for a country that can speak no more, or only now. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(SeatChanged changed) {
        tick();
    }

    /** Nor while the stage lets nobody answer. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(EditionMoved moved) {
        tick();
    }
}
