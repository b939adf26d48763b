package org.tandem.search;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.access.GroupScope;
import org.tandem.search.Found.Worth;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.Row;
import org.tandem.shared.SubjectKind;
import org.tandem.shared.SubjectRef;

/** Runs the statements of the modules and reads what they answer. */
public final class Answers {

    private Answers() {}

    /** @param readable where the reader may read such things */
    public static FoundPage of(
            JdbcClient database,
            SubjectKind kind,
            HitStatement statement,
            SearchQuestion question,
            GroupScope readable) {
        return of(database, kind, statement, question, readable, Map.of());
    }

    /** As above. @param more other parameters that the statement asks for */
    public static FoundPage of(
            JdbcClient database,
            SubjectKind kind,
            HitStatement statement,
            SearchQuestion question,
            GroupScope readable,
            Map<String, ?> more) {
        GroupScope scope = readable.within(question.group());
        if (scope.isEmpty()) {
            return FoundPage.NONE;
        }
        List<Found> best = new ArrayList<>();
        int[] count = new int[1];
        Country country = question.country();
        EditionId edition = question.edition();
        database.sql(statement.sql(question.isEmpty()))
                .param("complete", question.complete())
                .param("begun", question.begun())
                .param("everywhere", scope.all())
                .param("groups", scope.ids())
                .param("own", question.own().stream().map(GroupId::value).toArray(UUID[]::new))
                .param("edition", edition == null ? null : edition.value())
                .param("country", country == null ? null : country.name())
                .param("reader", question.reader().name())
                .param("counted", FoundPage.MOST_COUNTED)
                .param("most", question.most())
                .params(more)
                .query(columns -> {
                    Row row = Row.of(columns);
                    count[0] = row.number("found");
                    best.add(found(kind, row));
                });
        return new FoundPage(List.copyOf(best), count[0]);
    }

    private static Found found(SubjectKind kind, Row row) throws SQLException {
        Language language = row.constant("language", Language.class);
        SubjectKind on = row.constantOrNull("on_kind", SubjectKind.class);
        return new Found(
                new SubjectRef(kind, row.id("id", id -> id)),
                on == null ? null : new SubjectRef(on, row.id("on_id", id -> id)),
                row.text("title"),
                Marked.read(language, row.string("marked")),
                Marked.read(language, row.string("around")),
                new Found.Group(row.id("group_id", GroupId::new), row.string("group_code"), row.text("group_name")),
                row.stringOrNull("edition"),
                row.constantOrNull("country", Country.class),
                row.flag("drafted"),
                new Worth(row.flag("readable"), row.flag("own"), row.flag("in_title"), row.instant("at")));
    }
}
