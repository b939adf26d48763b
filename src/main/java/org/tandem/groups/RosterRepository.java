package org.tandem.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.Level;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;
import org.tandem.shared.Sector;

/** Who sits in a group on a day. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RosterRepository {

    private record SeatKey(Country country, Sector sector) {}

    private final JdbcClient database;

    RosterRepository(JdbcClient database) {
        this.database = database;
    }

    /** Always the four seats country × sector, public before private, vacant ones included. */
    List<SeatRow> seats(GroupId group, LocalDate day) {
        Map<SeatKey, Known> seats = new LinkedHashMap<>();
        for (Country country : Country.values()) {
            for (Sector sector : Sector.values()) {
                seats.put(new SeatKey(country, sector), new Known());
            }
        }
        database.sql("""
                select s.country, s.sector, h.person_id, h.part, h.held_from, h.held_until, h.acting, h.position,
                       h.illustrative, o.name as organisation, past.last_day
                  from seat s
                  left join seat_holding h on h.seat_id = s.id
                       and h.held_from <= :day and (h.held_until is null or h.held_until >= :day)
                  left join organisation_name o on o.organisation_id = h.organisation_id
                  left join lateral (
                    select max(held_until) as last_day from seat_holding e
                     where e.seat_id = s.id and e.part = 'HOLDER'
                       and e.held_until >= e.held_from and e.held_until < :day) past on true
                 where s.group_id = :group
                 order by case h.part when 'HOLDER' then 1 when 'ALTERNATE' then 2 else 3 end, h.held_from
                """).param("group", group.value()).param("day", day).query((ResultSet columns) -> {
            Row row = Row.of(columns);
            SeatKey key = new SeatKey(row.constant("country", Country.class), row.constant("sector", Sector.class));
            seats.getOrDefault(key, new Known()).read(row);
        });
        return seats.entrySet().stream()
                .map(seat -> seat.getValue().row(seat.getKey()))
                .toList();
    }

    /** What the rows read so far tell of one seat. */
    private static final class Known {
        private final List<SeatRow.Part> parts = new ArrayList<>();
        private @Nullable LocalDate lastHolderUntil;

        void read(Row row) throws SQLException {
            lastHolderUntil = row.dateOrNull("last_day");
            if (row.stringOrNull("part") != null) {
                parts.add(part(row));
            }
        }

        SeatRow row(SeatKey seat) {
            boolean held = parts.stream().anyMatch(part -> part.part() == HoldingPart.HOLDER);
            return new SeatRow(
                    seat.country(),
                    seat.sector(),
                    parts,
                    held || lastHolderUntil == null ? null : lastHolderUntil.plusDays(1));
        }
    }

    List<MemberRow> members(GroupId group, LocalDate day) {
        return database.sql("""
                select m.person_id, m.part, p.name, p.position, p.organisation, p.country, p.sector, p.level
                  from membership m join person_profile p on p.person_id = m.person_id
                 where m.group_id = :group and m.held_from <= :day and (m.held_until is null or m.held_until >= :day)
                 order by m.part, p.country nulls last, p.name
                """)
                .param("group", group.value())
                .param("day", day)
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new MemberRow(
                            row.id("person_id", PersonId::new),
                            row.string("name"),
                            row.constant("part", MembershipPart.class),
                            row.textOrNull("position"),
                            row.textOrNull("organisation"),
                            row.constantOrNull("country", Country.class),
                            row.constantOrNull("sector", Sector.class),
                            row.constant("level", Level.class));
                })
                .list();
    }

    private static SeatRow.Part part(Row row) throws SQLException {
        return new SeatRow.Part(
                row.id("person_id", PersonId::new),
                row.constant("part", HoldingPart.class),
                new Term(row.date("held_from"), row.dateOrNull("held_until")),
                row.flag("acting"),
                row.textOrNull("position"),
                row.textOrNull("organisation"),
                row.flag("illustrative"));
    }
}
