package org.tandem.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Stage;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Row;
import org.tandem.shared.Sector;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads submissions with their keys and endorsements, each in one row. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class SubmissionReader {

    private static final TypeReference<List<Endorsed>> ENDORSEMENTS = new TypeReference<>() {};

    private static final String SUBMISSIONS = """
            select s.*, e.stage,
                   ca.given_at as ca_at, ca.by_id as ca_by_id, ca.by_role as ca_role, ca.by_country as ca_country,
                   ca.by_sector as ca_sector, ca.reservation as ca_reservation,
                   ca.reservation_language as ca_reservation_language,
                   mx.given_at as mx_at, mx.by_id as mx_by_id, mx.by_role as mx_role, mx.by_country as mx_country,
                   mx.by_sector as mx_sector, mx.reservation as mx_reservation,
                   mx.reservation_language as mx_reservation_language,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                             'at', x.given_at, 'by', x.by_id, 'role', x.by_role, 'country', x.by_country,
                             'sector', x.by_sector) order by x.given_at), '[]')
                      from endorsement x where x.submission_id = s.id) as endorsements
              from submission s
              join edition_stage e on e.edition_id = s.edition_id
              left join agreement_key ca
                on ca.submission_id = s.id and ca.country = 'CA' and ca.withdrawn_at is null
              left join agreement_key mx
                on mx.submission_id = s.id and mx.country = 'MX' and mx.withdrawn_at is null
            """;

    private final JdbcClient database;
    private final JsonMapper json;
    private final RowMapper<Read> submission = (columns, number) -> read(Row.of(columns));

    SubmissionReader(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A submission with the stage its edition is in. */
    record Read(Submission submission, Stage stage) {
        boolean isYearOpen() {
            return stage.opens(submission.matter().openIn());
        }
    }

    private record Endorsed(
            @JsonProperty("at") OffsetDateTime at,
            @JsonProperty("by") UUID by,
            @JsonProperty("role") Role role,
            @JsonProperty("country") Country country,
            @JsonProperty("sector") Sector sector) {
        Signature signature() {
            return new Signature(new PersonId(by), new Capacity(role, country, sector), at.toInstant());
        }
    }

    Optional<Read> byId(SubmissionId id) {
        return database.sql(SUBMISSIONS + " where s.id = :id")
                .param("id", id.value())
                .query(submission)
                .optional();
    }

    /** What was ever put before both countries of a subject, newest first. */
    List<Read> of(SubjectRef subject) {
        return database.sql(
                        SUBMISSIONS
                                + " where s.subject_kind = :kind and s.subject_id = :subject order by s.opened_at desc, s.id desc")
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .query(submission)
                .list();
    }

    Optional<Read> open(SubjectRef subject) {
        return database.sql(
                        SUBMISSIONS + " where s.subject_kind = :kind and s.subject_id = :subject and s.state = 'OPEN'")
                .param("kind", subject.kind().name())
                .param("subject", subject.id())
                .query(submission)
                .optional();
    }

    /** What is open in some groups, oldest first. */
    List<Read> openIn(Set<GroupId> groups) {
        return database.sql(SUBMISSIONS
                        + " where s.state = 'OPEN' and s.group_id = any(:groups) order by s.opened_at, s.id")
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .query(submission)
                .list();
    }

    /** The stage of an edition, which nobody moves until the transaction ends. */
    Stage holdStage(EditionId edition) {
        return database.sql("select stage from edition_stage where edition_id = :edition for share")
                .param("edition", edition.value())
                .query((columns, number) -> Row.of(columns).constant("stage", Stage.class))
                .single();
    }

    /** Open submissions of kinds of subjects in an edition. */
    List<SubmissionId> openIn(EditionId edition, Set<SubjectKind> kinds) {
        return database.sql("""
                select id from submission
                 where state = 'OPEN' and edition_id = :edition and subject_kind = any(:kinds) order by id
                """)
                .param("edition", edition.value())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .query((columns, number) -> Row.of(columns).id("id", SubmissionId::new))
                .list();
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

    /** The countries that have, on a day, a filled seat in the group that may agree. */
    Set<Country> heard(GroupId group, LocalDate day, AgreementSettings settings) {
        Set<Country> countries = EnumSet.noneOf(Country.class);
        countries.addAll(database.sql("""
                select distinct country from filled_seat
                 where group_id = :group and held_from <= :day and (held_until is null or held_until >= :day)
                   and (sector = 'PUBLIC' or :private)
                """)
                .param("group", group.value())
                .param("day", day)
                .param("private", settings.privateSeatsAgree())
                .query((columns, number) -> Row.of(columns).constant("country", Country.class))
                .list());
        return countries;
    }

    private Read read(Row row) throws SQLException {
        Map<Country, Key> keys = new EnumMap<>(Country.class);
        for (Country country : Country.values()) {
            Key key = key(row, country == Country.CA ? "ca" : "mx");
            if (key != null) {
                keys.put(country, key);
            }
        }
        List<Signature> endorsements = json.readValue(row.string("endorsements"), ENDORSEMENTS).stream()
                .map(Endorsed::signature)
                .toList();
        LocalDate startedOn = row.dateOrNull("clock_started_on");
        return new Read(
                new Submission(
                        row.id("id", SubmissionId::new),
                        row.revision(),
                        MatterColumns.read(row, row.flag("tacit_may_count")),
                        row.constant("state", SubmissionState.class),
                        keys,
                        endorsements,
                        refusal(row, "refused", "refusal"),
                        startedOn == null ? null : new TacitClock(startedOn, row.date("clock_ends_on")),
                        row.instant("opened_at"),
                        row.instantOrNull("decided_at")),
                row.constant("stage", Stage.class));
    }

    private static @Nullable Key key(Row row, String prefix) throws SQLException {
        Instant at = row.instantOrNull(prefix + "_at");
        return at == null
                ? null
                : new Key(SignatureColumns.read(row, prefix), at, written(row, prefix + "_reservation"));
    }

    static @Nullable Refusal refusal(Row row, String signed, String words) throws SQLException {
        Signature signature = SignatureColumns.read(row, signed);
        Written reason = written(row, words);
        return signature == null || reason == null ? null : new Refusal(signature, reason);
    }

    private static @Nullable Written written(Row row, String column) throws SQLException {
        String text = row.stringOrNull(column);
        return text == null ? null : new Written(text, row.constant(column + "_language", Language.class));
    }
}
