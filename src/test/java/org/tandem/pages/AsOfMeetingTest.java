package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the meeting is over, pages say that their signals and distances are of its day. */
class AsOfMeetingTest extends PagesTest {

    private static final String NOTE = "Signals, and how far dates lie, are as of the meeting.";

    @ParameterizedTest
    @ValueSource(strings = {"dashboard", "dashboard/rows", "groups/forestry", "groups/forestry/plan"})
    void isSaidOfAPastEditionAndNotOfTheCurrentOne(String page) {
        Window window = windowOf(coordinator());
        window.open(page + "?edition=2021");
        assertThat(says(window)).isTrue();
        window.open(page);
        assertThat(says(window)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void isSaidOnThePageOfAMilestone(boolean past) {
        UUID milestone = jdbc.sql("""
                        select m.id from milestone m
                          join work_plan p on p.id = m.plan_id
                          join working_group g on g.id = p.group_id
                          join edition e on e.id = p.edition_id
                         where (e.code = '2021') = :past and g.code = 'forestry' and e.code >= '2021' limit 1
                        """).param("past", past).query(UUID.class).single();
        Window window = windowOf(coordinator());
        window.open("milestones/" + milestone);
        assertThat(says(window)).isEqualTo(past);
    }

    private static boolean says(Window window) {
        return window.find(Paragraph.class).all().stream()
                .anyMatch(note -> note.isVisible() && note.getText().equals(NOTE));
    }
}
