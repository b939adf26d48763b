package org.tandem.live;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Change;
import tools.jackson.databind.json.JsonMapper;

/** Has PostgreSQL tell every replica of a change once it is committed, and of none that is not. */
@Component
class ChangeBroadcast {

    private final JdbcClient database;
    private final JsonMapper json;

    ChangeBroadcast(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Equal notices of one transaction arrive once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Change change) {
        tell(ChangeNotice.of(change));
    }

    /** As part of the transaction that asks for it. */
    void tell(ChangeNotice notice) {
        database.sql("select pg_notify(:channel, :notice)")
                .param("channel", NoticeListener.CHANNEL)
                .param("notice", json.writeValueAsString(notice))
                .query()
                .singleRow();
    }
}
