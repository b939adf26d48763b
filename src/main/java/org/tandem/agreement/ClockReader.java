package org.tandem.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Row;

/** Finds what time may decide: submissions on which a clock runs, and the countries whose silence it may count. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ClockReader {

    private final JdbcClient database;

    ClockReader(JdbcClient database) {
        this.database = database;
    }

    /** Submissions on which a clock runs, or might: one key is there and silence may count. */
    List<SubmissionId> clocked() {
        return clocked("true", Map.of());
    }

    List<SubmissionId> clockedOf(GroupId group) {
        return clocked("s.group_id = :group", Map.of("group", group.value()));
    }

    List<SubmissionId> clockedIn(EditionId edition) {
        return clocked("s.edition_id = :edition", Map.of("edition", edition.value()));
    }

    private List<SubmissionId> clocked(String which, Map<String, ?> parameters) {
        return database.sql("""
                select s.id from submission s
                 where s.state = 'OPEN' and s.tacit_may_count
                   and (s.clock_ends_on is not null
                        or exists (select from agreement_key k where k.submission_id = s.id and k.withdrawn_at is null))
                   and %s
                 order by s.id
                """.formatted(which))
                .params(parameters)
                .query((columns, number) -> Row.of(columns).id("id", SubmissionId::new))
                .list();
    }

    /**
     * The countries that had a filled seat that may agree in the group on every day of a span: a vacancy that passed while
     * nobody looked is no silence.
     */
    Set<Country> heard(GroupId group, LocalDate from, LocalDate until, AgreementSettings settings) {
        Set<Country> countries = EnumSet.noneOf(Country.class);
        countries.addAll(database.sql("""
                with agreeing as (
                  select country, held_from, held_until from filled_seat
                   where group_id = :group and (sector = 'PUBLIC' or :private))
                select distinct a.country from agreeing a
                 where not exists (
                   select from generate_series(:from::date, :until::date, interval '1 day') as days(day)
                    where not exists (
                      select from agreeing b
                       where b.country = a.country and b.held_from <= day and (b.held_until is null or b.held_until >= day)))
                """)
                .param("group", group.value())
                .param("from", from)
                .param("until", until)
                .param("private", settings.privateSeatsAgree())
                .query((columns, number) -> Row.of(columns).constant("country", Country.class))
                .list());
        return countries;
    }
}
