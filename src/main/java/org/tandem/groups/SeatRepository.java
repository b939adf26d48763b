package org.tandem.groups;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.OrganisationId;
import org.tandem.shared.IdGenerator;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;
import org.tandem.shared.SeatId;

/** Seats as they are changed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SeatRepository {

    private record Locked(SeatId id, Revision revision) {}

    private final JdbcClient database;
    private final IdGenerator ids;

    SeatRepository(JdbcClient database, IdGenerator ids) {
        this.database = database;
        this.ids = ids;
    }

    /** The seat, made when it is first spoken of, and nobody else's to change until the transaction ends. */
    Seat locked(SeatRef seat) {
        Locked locked = lock(seat);
        return new Seat(locked.id(), locked.revision(), parts(locked.id()));
    }

    private Locked lock(SeatRef seat) {
        return database.sql("""
                insert into seat (id, group_id, country, sector) values (:id, :group, :country, :sector)
                on conflict on constraint seat_once do update set sector = excluded.sector
                returning id, revision
                """)
                .param("id", ids.next())
                .param("group", seat.group() == null ? null : seat.group().value())
                .param("country", seat.country().name())
                .param("sector", seat.sector().name())
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new Locked(row.id("id", SeatId::new), row.revision());
                })
                .single();
    }

    private List<Seat.Part> parts(SeatId seat) {
        return database.sql("select * from seat_holding where seat_id = :seat order by held_from, id")
                .param("seat", seat.value())
                .query((columns, number) -> part(Row.of(columns)))
                .list();
    }

    private static Seat.Part part(Row row) throws SQLException {
        return new Seat.Part(
                row.id("id", HoldingId::new),
                new SeatHolding(
                        row.id("person_id", PersonId::new),
                        row.constant("part", HoldingPart.class),
                        new Term(row.date("held_from"), row.dateOrNull("held_until")),
                        row.flag("acting"),
                        row.textOrNull("position"),
                        row.idOrNull("organisation_id", OrganisationId::new),
                        row.flag("illustrative")));
    }

    void insert(SeatId seat, Seat.Part part) {
        SeatHolding holding = part.holding();
        database.sql("""
                insert into seat_holding
                  (id, seat_id, person_id, part, acting, position, organisation_id, held_from, held_until, illustrative)
                values (:id, :seat, :person, :part, :acting, cast(:position as jsonb), :organisation,
                        :from, :until, :illustrative)
                """)
                .param("id", part.id().value())
                .param("seat", seat.value())
                .param("person", holding.person().value())
                .param("part", holding.part().name())
                .param("acting", holding.acting())
                .param("position", LocalizedTextJson.write(holding.position()))
                .param("organisation", valueOf(holding.organisation()))
                .param("from", holding.term().from())
                .param("until", holding.term().until())
                .param("illustrative", holding.illustrative())
                .update();
    }

    /** Writes the term and whether the person is acting: the rest of a holding never changes. */
    void update(Seat.Part part) {
        database.sql("update seat_holding set acting = :acting, held_until = :until where id = :id")
                .param("acting", part.holding().acting())
                .param("until", part.term().until())
                .param("id", part.id().value())
                .update();
    }

    void changed(SeatId seat) {
        database.sql("update seat set revision = revision + 1 where id = :id")
                .param("id", seat.value())
                .update();
    }

    private static @Nullable UUID valueOf(@Nullable OrganisationId id) {
        return id == null ? null : id.value();
    }
}
