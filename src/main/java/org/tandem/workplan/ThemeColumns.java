package org.tandem.workplan;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.tandem.cycle.ThemeId;
import org.tandem.shared.LocalizedTextJson;
import org.tandem.shared.Row;
import org.tandem.workplan.MilestoneRow.ThemeName;

/** Reads the themes of a milestone from the current row of the view {@code milestone_standing}. */
final class ThemeColumns {

    private ThemeColumns() {}

    static List<ThemeName> of(Row row) throws SQLException {
        List<ThemeId> ids = row.ids("theme_ids", ThemeId::new);
        List<String> names = row.strings("theme_names");
        return IntStream.range(0, ids.size())
                .mapToObj(at -> new ThemeName(ids.get(at), LocalizedTextJson.read(names.get(at))))
                .toList();
    }
}
