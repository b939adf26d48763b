package org.tandem.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<SeatKey, List<SeatRow.Part>> seats = new LinkedHashMap<>();
        for (Country country : Country.values()) {
            for (Sector sector : Sector.values()) {
                seats.put(new SeatKey(country, sector), new ArrayList<>());
            }
        }
        database.sql("""
                select s.country, s.sector, h.person_id, h.part, h.acting, h.position, h.illustrative,
                       o.name as organisation
                  from seat s
                  join seat_holding h on h.seat_id = s.id
                  left join organisation_name o on o.organisation_id = h.organisation_id
                 where s.group_id = :group and h.held_from <= :day and (h.held_until is null or h.held_until >= :day)
                 order by case h.part when 'HOLDER' then 1 when 'ALTERNATE' then 2 else 3 end, h.held_from
                """).param("group", group.value()).param("day", day).query((ResultSet columns) -> {
            Row row = Row.of(columns);
            seats.getOrDefault(
                            new SeatKey(row.constant("country", Country.class), row.constant("sector", Sector.class)),
                            new ArrayList<>())
                    .add(part(row));
        });
        return seats.entrySet().stream()
                .map(seat -> new SeatRow(seat.getKey().country(), seat.getKey().sector(), seat.getValue()))
                .toList();
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
                row.flag("acting"),
                row.textOrNull("position"),
                row.textOrNull("organisation"),
                row.flag("illustrative"));
    }
}
