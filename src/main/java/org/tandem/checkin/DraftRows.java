package org.tandem.checkin;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.UpdateId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what countries are writing, each row with all its fields. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class DraftRows {

    private static final TypeReference<List<FieldJson>> FIELDS = new TypeReference<>() {};

    private static final String ROWS = """
            select r.milestone_id, r.country, r.update_id, r.answers_id,
                   (select coalesce(jsonb_agg(jsonb_build_object(
                             'field', f.field, 'value', f.value, 'revision', f.revision, 'at', f.saved_at, 'by', f.by_id,
                             'name', p.name, 'rivals',
                             (select coalesce(jsonb_agg(jsonb_build_object(
                                       'by', v.by_id, 'name', q.name, 'value', v.value, 'at', v.saved_at)
                                       order by v.saved_at, v.by_id), '[]')
                                from check_in_rival v join person_profile q on q.person_id = v.by_id
                               where v.milestone_id = f.milestone_id and v.country = f.country and v.field = f.field))), '[]')
                      from check_in_field f join person_profile p on p.person_id = f.by_id
                     where f.milestone_id = r.milestone_id and f.country = r.country) as fields
              from check_in_row r
            """;

    private record RivalJson(
            @JsonProperty("by") UUID by,
            @JsonProperty("name") String name,
            @JsonProperty("value") String value,
            @JsonProperty("at") OffsetDateTime at) {
        RivalText rival() {
            return new RivalText(new PersonId(by), name, value, at.toInstant());
        }
    }

    private record FieldJson(
            @JsonProperty("field") DraftField field,
            @JsonProperty("value") String value,
            @JsonProperty("revision") int revision,
            @JsonProperty("at") OffsetDateTime at,
            @JsonProperty("by") UUID by,
            @JsonProperty("name") String name,
            @JsonProperty("rivals") List<RivalJson> rivals) {
        SavedField saved() {
            return new SavedField(
                    field,
                    value,
                    revision,
                    at.toInstant(),
                    new PersonId(by),
                    name,
                    rivals.stream().map(RivalJson::rival).toList());
        }
    }

    private final JdbcClient database;
    private final JsonMapper json;
    private final RowMapper<DraftRow> row = (columns, number) -> read(Row.of(columns));

    DraftRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What a country is writing on a group's milestones of an edition. */
    Map<MilestoneId, DraftRow> of(GroupId group, EditionId edition, Country country) {
        return database
                .sql(ROWS + " where r.group_id = :group and r.edition_id = :edition and r.country = :country")
                .param("group", group.value())
                .param("edition", edition.value())
                .param("country", country.name())
                .query(row)
                .stream()
                .collect(Collectors.toMap(DraftRow::milestone, Function.identity()));
    }

    /** As {@link #of}, held until the transaction ends, in the order of the milestones' ids. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<MilestoneId, DraftRow> hold(GroupId group, EditionId edition, Country country) {
        // The lock comes first: what is read after it nobody changes any more, since every text is kept in a row that
        // is held.
        database.sql("""
                select milestone_id from check_in_row
                 where group_id = :group and edition_id = :edition and country = :country order by milestone_id for update
                """)
                .param("group", group.value())
                .param("edition", edition.value())
                .param("country", country.name())
                .query(UUID.class)
                .list();
        return of(group, edition, country);
    }

    /** A field of a row with its rivals; empty for one that nobody has written. */
    Optional<SavedField> field(MilestoneId milestone, Country country, DraftField field) {
        return one(milestone, country).map(begun -> begun.fields().get(field));
    }

    /** The answers of an edition that wait to be posted, on closed milestones too. */
    List<UnpostedRow> unposted(EditionId edition) {
        return database.sql("""
                select r.milestone_id, r.group_id, r.country
                  from check_in_row r
                  join check_in_field f on f.milestone_id = r.milestone_id and f.country = r.country
                 where r.edition_id = :edition and f.field = 'ANSWER' and f.value <> ''
                """)
                .param("edition", edition.value())
                .query((columns, number) -> {
                    Row answered = Row.of(columns);
                    return new UnpostedRow(
                            answered.id("milestone_id", MilestoneId::new),
                            answered.id("group_id", GroupId::new),
                            answered.constant("country", Country.class));
                })
                .list();
    }

    /** Whether anything that is more than a choice is written in a row. */
    boolean holdsWords(MilestoneId milestone, Country country) {
        return one(milestone, country).filter(DraftRow::holdsWords).isPresent();
    }

    private Optional<DraftRow> one(MilestoneId milestone, Country country) {
        return database.sql(ROWS + " where r.milestone_id = :milestone and r.country = :country")
                .param("milestone", milestone.value())
                .param("country", country.name())
                .query(row)
                .optional();
    }

    private DraftRow read(Row columns) throws SQLException {
        return new DraftRow(
                columns.id("milestone_id", MilestoneId::new),
                columns.constant("country", Country.class),
                columns.id("update_id", UpdateId::new),
                columns.idOrNull("answers_id", UpdateId::new),
                json.readValue(columns.string("fields"), FIELDS).stream()
                        .map(FieldJson::saved)
                        .collect(Collectors.toMap(SavedField::field, Function.identity())));
    }
}
