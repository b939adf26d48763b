package org.tandem.cycle;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.EditionId;
import org.tandem.shared.Row;

/** Holds editions at their stage for acts that must not meet its move; whoever holds other things too holds this first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EditionStages {

    private final JdbcClient database;

    EditionStages(JdbcClient database) {
        this.database = database;
    }

    /** The stage of an edition, which nobody moves until the transaction ends. */
    public Stage hold(EditionId edition) {
        return database.sql("select stage from edition where id = :edition for share")
                .param("edition", edition.value())
                .query((columns, number) -> Row.of(columns).constant("stage", Stage.class))
                .single();
    }
}
