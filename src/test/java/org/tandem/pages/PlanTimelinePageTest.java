package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Role;
import org.tandem.ui.DataTable;
import org.tandem.ui.Timeline;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.MilestoneStatus;
import tools.jackson.databind.JsonNode;

/** The work plan along the time: the same milestones as in its tables, under the same filters. */
class PlanTimelinePageTest extends PagesTest {

    private static final String PAGE = "groups/forestry/plan";
    private static final String TIMELINE = PAGE + "?view=timeline";

    private Window window;
    private List<GoalRow> goals;

    @BeforeEach
    void open() {
        window = windowOf(somebody(Role.MEMBER, Country.CA, "forestry"));
        window.open(PAGE);
        goals = addresses.goalsOf("forestry");
    }

    @Test
    void aPlanIsReadAsTablesUnlessOneAsksForItsTimeline() {
        assertThat(window.find(Timeline.class).all()).isEmpty();
        assertThat(pressed()).containsExactly("Table");

        new Form(window).press("Timeline");

        assertThat(pressed()).containsExactly("Timeline", "Edition");
        assertThat(window.find(DataTable.class).all()).isEmpty();
        assertThat(marks()).containsExactlyInAnyOrderElementsOf(anchors(row -> true));
        new Form(window).press("Table");
        assertThat(window.find(Timeline.class).all()).isEmpty();
        assertThat(window.find(DataTable.class).all())
                .filteredOn(table -> table.hasClassName("milestones"))
                .hasSize(goals.size());
    }

    @Test
    void itsLanesAreTheGoalsInTheReadersLanguage() {
        window.open(TIMELINE);
        assertThat(lanes().map(lane -> lane.get("number").asString() + " "
                        + lane.get("title").get("text").asString()))
                .containsExactlyElementsOf(goals.stream()
                        .map(goal -> goal.number() + " "
                                + goal.title().readIn(Language.EN).text())
                        .toList());
    }

    @Test
    void aMarkSaysWhereItIsDueHowItStandsAndWhereItLeads() {
        window.open(TIMELINE);
        MilestoneRow slipped = rows().filter(row -> row.due() != null
                        && row.facts().baselineDue() != null
                        && !row.due().equals(row.facts().baselineDue()))
                .findFirst()
                .orElseThrow();
        JsonNode mark = shown().filter(other ->
                        other.get("id").asString().equals("row-" + slipped.id().value()))
                .findFirst()
                .orElseThrow();
        assertThat(mark.get("due").asString())
                .isEqualTo(Objects.requireNonNull(slipped.due()).toString());
        assertThat(mark.get("baseline").asString())
                .isEqualTo(Objects.requireNonNull(slipped.facts().baselineDue()).toString());
        assertThat(mark.get("href").asString())
                .isEqualTo("milestones/" + slipped.id().value());
        assertThat(mark.get("facts").asString()).contains("Delayed · due ").contains(" · baseline ");
        assertThat(shown().filter(other -> other.get("baseline").isNull())).isNotEmpty();
    }

    @Test
    void theSameFiltersActOnBoth() {
        window.open(TIMELINE + "&status=on-track");
        List<String> onTrack =
                anchors(row -> row.standing().headline().status() == MilestoneStatus.ON_TRACK && !row.isDropped());
        assertThat(onTrack).isNotEmpty();
        assertThat(marks()).containsExactlyInAnyOrderElementsOf(onTrack);

        new Form(window).press("Clear filters");
        assertThat(marks()).hasSizeGreaterThan(onTrack.size());
        assertThat(window.find(Select.class).withLabel("Order").all()).isEmpty();
    }

    @Test
    void whatNoFilterLeavesIsSaidAsInTheTables() {
        window.open(TIMELINE + "&text=xyz");
        assertThat(window.find(Timeline.class).all()).isEmpty();
        assertThat(window.text()).contains("No milestone matches these filters.");
    }

    @Test
    void aQuarterShowsWhatIsDueInItAndListsTheRestBelow() {
        LocalDate due = rows().map(MilestoneRow::due)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow();
        window.open(TIMELINE + "&zoom=quarter&from=" + due);
        LocalDate first = due.withDayOfMonth(1).withMonth((due.getMonthValue() - 1) / 3 * 3 + 1);
        LocalDate after = first.plusMonths(3);
        List<String> within = anchors(row -> Objects.requireNonNull(row.due()).isBefore(after));
        long later = rows().count() - within.size();

        assertThat(period("first")).isEqualTo(first.toString());
        assertThat(period("last")).isEqualTo(after.minusDays(1).toString());
        assertThat(marks()).containsExactlyInAnyOrderElementsOf(within);
        assertThat(later).isPositive();
        assertThat(window.find(H2.class).all())
                .extracting(H2::getText)
                .anyMatch(heading -> heading.startsWith(later + " milestone") && heading.endsWith("after this period"));

        new Form(window).press("Next quarter");
        assertThat(period("first")).isEqualTo(after.toString());
        new Form(window).press("Year");
        assertThat(period("first")).isEqualTo(after.withDayOfYear(1).toString());
        new Form(window).press("Previous year");
        assertThat(period("last")).isEqualTo(after.withDayOfYear(1).minusDays(1).toString());
    }

    @Test
    void whoComesBackBeginsAtTheMilestoneOneLeftFrom() {
        String row = anchors(any -> true).getLast();
        window.open(TIMELINE + "&row=" + row);
        assertThat(timeline().getElement().getProperty("begin")).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "view=moon",
                "view=timeline&zoom=decade",
                "view=timeline&zoom=year&from=spring",
                "view=timeline&zoom=year&from=2026-02-30",
                "view=timeline&zoom=quarter&from=%2B999999999-12-31"
            })
    void whatTheAddressNamesInVainIsSaidAndLeftOut(String parameters) {
        assertThat(window.open(PAGE + "?" + parameters)).isEqualTo("ok");
        assertThat(window.text()).contains("The address filters by something that is not there");
    }

    private Stream<MilestoneRow> rows() {
        return goals.stream().map(GoalRow::milestones).flatMap(List::stream);
    }

    private List<String> anchors(Predicate<MilestoneRow> which) {
        return rows().filter(row -> row.due() != null)
                .filter(which)
                .map(row -> "row-" + row.id().value())
                .toList();
    }

    private List<String> pressed() {
        return window.find(Button.class).all().stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-pressed")))
                .map(Button::getText)
                .toList();
    }

    private Timeline timeline() {
        return window.find(Timeline.class).single();
    }

    private Stream<JsonNode> lanes() {
        return elements((JsonNode) timeline().getElement().getPropertyRaw("lanes"));
    }

    private Stream<JsonNode> shown() {
        return lanes().flatMap(lane -> elements(lane.get("marks")));
    }

    private List<String> marks() {
        return shown().map(mark -> mark.get("id").asString()).toList();
    }

    private String period(String end) {
        return ((JsonNode) timeline().getElement().getPropertyRaw("period"))
                .get(end)
                .asString();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
