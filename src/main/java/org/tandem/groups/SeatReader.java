package org.tandem.groups;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;

/** Reads of a seat for those who change it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SeatReader {

    private final JdbcClient database;

    SeatReader(JdbcClient database) {
        this.database = database;
    }

    /** That of a seat never spoken of is the first. */
    Revision revision(SeatRef seat) {
        return of(seat, """
                select revision from seat
                 where group_id is not distinct from cast(:group as uuid) and country = :country and sector = :sector
                """)
                .query((columns, number) -> Row.of(columns).revision())
                .optional()
                .orElse(Revision.FIRST);
    }

    /** By first day. */
    List<HoldingRow> holdings(SeatRef seat) {
        return of(seat, """
                select h.id, p.name, h.part, h.held_from, h.held_until, h.acting, h.position, h.illustrative,
                       o.name as organisation
                  from seat s
                  join seat_holding h on h.seat_id = s.id
                  join person_profile p on p.person_id = h.person_id
                  left join organisation_name o on o.organisation_id = h.organisation_id
                 where s.group_id is not distinct from cast(:group as uuid)
                   and s.country = :country and s.sector = :sector
                 order by h.held_from, h.id
                """)
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new HoldingRow(
                            row.id("id", HoldingId::new),
                            row.string("name"),
                            row.constant("part", HoldingPart.class),
                            new Term(row.date("held_from"), row.dateOrNull("held_until")),
                            row.flag("acting"),
                            row.textOrNull("position"),
                            row.textOrNull("organisation"),
                            row.flag("illustrative"));
                })
                .list();
    }

    /** Those who have every one of the words. */
    List<PersonChoice> persons(Country country, String words, int offset, int limit) {
        return database.sql("""
                select person_id, name, position, organisation_id, organisation
                  from person_profile,
                       lateral (select %s as text) known
                 where (country is null or country = :country)
                   and not exists (
                     select from regexp_split_to_table(%s, ' +') as word
                      where strpos(known.text, word) = 0)
                 order by name, person_id
                offset :offset limit :limit
                """.formatted(plain("""
                        concat_ws(' ', name, jsonb_path_query_array(position, '$.texts.*.text')::text,
                                  jsonb_path_query_array(organisation, '$.texts.*.text')::text)
                        """), plain(":words")))
                .param("country", country.name())
                .param("words", words.strip())
                .param("offset", offset)
                .param("limit", limit)
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new PersonChoice(
                            row.id("person_id", PersonId::new),
                            row.string("name"),
                            row.textOrNull("position"),
                            row.idOrNull("organisation_id", OrganisationId::new),
                            row.textOrNull("organisation"));
                })
                .list();
    }

    /** In small letters, their marks set apart and left out: as people search. */
    private static String plain(String sql) {
        return "regexp_replace(normalize(lower(" + sql + "), NFD), '[\\u0300-\\u036f]', '', 'g')";
    }

    private StatementSpec of(SeatRef seat, String sql) {
        return database.sql(sql)
                .param("group", seat.group() == null ? null : seat.group().value())
                .param("country", seat.country().name())
                .param("sector", seat.sector().name());
    }
}
