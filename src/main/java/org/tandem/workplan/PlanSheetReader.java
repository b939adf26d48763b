package org.tandem.workplan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Row;
import org.tandem.workplan.PlanSheet.Words;

/** Reads what is printed of several plans at once: each question is one statement, however many the plans are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class PlanSheetReader {

    private final JdbcClient database;

    PlanSheetReader(JdbcClient database) {
        this.database = database;
    }

    /** The first point of what each country last said in words on each milestone that the versions hold. */
    Map<MilestoneId, Map<Country, Words>> words(Collection<VersionId> versions) {
        Map<MilestoneId, Map<Country, Words>> words = new HashMap<>();
        database.sql("""
                select distinct on (u.milestone_id, u.country) u.milestone_id, u.country, u.points[1] as point, u.language
                  from progress_update u
                  join milestone_text t on t.milestone_id = u.milestone_id
                 where t.version_id = any(:versions) and u.kind = 'CHANGED'
                 order by u.milestone_id, u.country, u.posted_at desc, u.id desc
                """).param("versions", values(versions)).query(columns -> {
            Row row = Row.of(columns);
            words.computeIfAbsent(row.id("milestone_id", MilestoneId::new), milestone -> new EnumMap<>(Country.class))
                    .put(
                            row.constant("country", Country.class),
                            new Words(row.string("point"), row.constant("language", Language.class)));
        });
        return words;
    }

    /** The text to which the keys of each version were given: a minor revision rests on those of the version it puts right. */
    Map<VersionId, UUID> keyed(Collection<VersionId> versions) {
        Map<VersionId, UUID> keyed = new HashMap<>();
        database.sql("""
                select v.id, whole.id as whole_id
                  from plan_version v
                  join plan_version whole on whole.plan_id = v.plan_id and whole.number = v.number and whole.minor = 0
                 where v.id = any(:versions)
                """).param("versions", values(versions)).query(columns -> {
            Row row = Row.of(columns);
            keyed.put(row.id("id", VersionId::new), row.id("whole_id", id -> id));
        });
        return keyed;
    }

    private static UUID[] values(Collection<VersionId> versions) {
        return versions.stream().map(VersionId::value).toArray(UUID[]::new);
    }
}
