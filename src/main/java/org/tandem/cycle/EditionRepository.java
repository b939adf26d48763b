package org.tandem.cycle;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EditionRepository {

    private static final RowMapper<Edition> EDITION = (columns, number) -> {
        Row row = Row.of(columns);
        return new Edition(
                row.id("id", EditionId::new),
                row.revision(),
                new EditionDraft(
                        row.string("code"),
                        columns.getObject("number", Integer.class),
                        row.number("year"),
                        row.constant("host", Country.class),
                        row.textOrNull("city"),
                        row.constant("mode", MeetingMode.class),
                        row.textOrNull("emphasis"),
                        row.date("first_day"),
                        row.date("meeting_first"),
                        row.date("meeting_last"),
                        row.flag("illustrative")),
                row.constant("stage", Stage.class));
    };

    private final JdbcClient database;

    EditionRepository(JdbcClient database) {
        this.database = database;
    }

    /** Newest meeting first. */
    List<Edition> all() {
        return database.sql("select * from edition order by meeting_last desc")
                .query(EDITION)
                .list();
    }

    /** Whether it was inserted; false when another edition has its code. */
    boolean insert(EditionId id, EditionDraft draft, Stage stage) {
        return database.sql("""
                insert into edition (id, code, number, year, host, city, mode, emphasis, first_day, meeting_first,
                                     meeting_last, stage, illustrative)
                values (:id, :code, :number, :year, :host, cast(:city as jsonb), :mode, cast(:emphasis as jsonb),
                        :firstDay, :meetingFirst, :meetingLast, :stage, :illustrative)
                on conflict (code) do nothing
                """)
                        .param("id", id.value())
                        .param("code", draft.code())
                        .param("number", draft.number())
                        .param("year", draft.year())
                        .param("host", draft.host().name())
                        .param("city", LocalizedTextJson.write(draft.city()))
                        .param("mode", draft.mode().name())
                        .param("emphasis", LocalizedTextJson.write(draft.emphasis()))
                        .param("firstDay", draft.firstDay())
                        .param("meetingFirst", draft.meetingFirst())
                        .param("meetingLast", draft.meetingLast())
                        .param("stage", stage.name())
                        .param("illustrative", draft.illustrative())
                        .update()
                == 1;
    }

    void moveTo(EditionId id, Revision revision, Stage stage) {
        int moved = database.sql("""
                update edition set stage = :stage, revision = revision + 1 where id = :id and revision = :revision
                """)
                .param("stage", stage.name())
                .param("id", id.value())
                .param("revision", revision.value())
                .update();
        if (moved == 0) {
            throw new ConcurrentChange();
        }
    }
}
