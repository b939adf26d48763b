package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.cycle.EditionQueries;
import org.tandem.groups.GroupQueries;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.WorkPlanQueries;
import tools.jackson.databind.json.JsonMapper;

/** A milestone opens beside its plan, and the address says which. */
class PlanPanelTest extends PagesTest {

    private static final String PLAN = "groups/forestry/plan";

    @Autowired
    private EditionQueries editions;

    @Autowired
    private GroupQueries groupQueries;

    @Autowired
    private WorkPlanQueries plans;

    private PersonId reader;
    private List<MilestoneRow> rows;
    private Window window;

    @BeforeEach
    void openThePlan() {
        reader = somebody(Role.CO_CHAIR, Country.CA, "forestry");
        rows = PersonAuthentication.call(reader, this::milestones);
        window = windowOf(reader);
        window.open(PLAN);
    }

    private List<MilestoneRow> milestones() {
        return plans
                .plan(groupQueries.byCode("forestry").id(), editions.named(null).id())
                .orElseThrow()
                .goals()
                .stream()
                .flatMap(goal -> goal.milestones().stream())
                .toList();
    }

    @Test
    void aRowOpensBesideThePlanAndTheOnesAroundItAreAStepAway() {
        assertThat(panels()).isEmpty();
        ask("open-milestone", rows.getFirst());
        assertThat(title()).isEqualTo(english(rows.getFirst()));
        new Form(window).press("Next");
        assertThat(title()).isEqualTo(english(rows.get(1)));
        new Form(window).press("Previous");
        assertThat(title()).isEqualTo(english(rows.getFirst()));
        assertThat(window.hasLink(("milestones/" + rows.getFirst().id().value())::equals))
                .isTrue();
        new Form(window).press("Close");
        assertThat(panels()).isEmpty();
    }

    @Test
    void escapeClosesItAndACommentIsWrittenOnThePage() {
        ask("open-milestone", rows.getFirst());
        ask("close-milestone", rows.getFirst());
        assertThat(panels()).isEmpty();
        ask("comment-milestone", rows.getFirst());
        assertThat(window.find(TextArea.class).withLabel("Your comment").exists())
                .isTrue();
    }

    @Test
    void theAddressOpensItAgain() {
        window.open(PLAN + "?open=" + rows.get(1).id().value());
        assertThat(title()).isEqualTo(english(rows.get(1)));
    }

    @Test
    void aFilterThatLeavesItsRowOutClosesIt() {
        ask("open-milestone", rows.getFirst());
        new Form(window).type("Text", "no such words anywhere");
        assertThat(panels()).isEmpty();
    }

    @Test
    void aMilestoneOfAnotherPlanIsNotShownBesideThisOne() {
        MilestoneRow other = PersonAuthentication.call(reader, () -> addresses.openMilestoneOf("mining"));
        window.open(PLAN + "?open=" + other.id().value());
        assertThat(panels()).isEmpty();
    }

    @Test
    void anAddressThatNamesNoMilestoneShowsThePlan() {
        for (String wrong : List.of(UUID.randomUUID().toString(), "x")) {
            assertThat(window.open(PLAN + "?open=" + wrong)).isEqualTo("ok");
            assertThat(panels()).isEmpty();
        }
    }

    @Test
    void theKeysAreToldAndCanBeSwitchedOff() {
        ask("show-keys", rows.getFirst());
        assertThat(window.findAnywhere(Dialog.class).single().getElement().getTextRecursively())
                .contains("next milestone", "show these shortcuts");
        assertThat(window.findAnywhere(Checkbox.class)
                        .withLabel("Use single-key shortcuts in this browser")
                        .single()
                        .getValue())
                .isTrue();
    }

    /** As the browser tells it. */
    private void ask(String event, MilestoneRow row) {
        Element around = within(window.page().getElement())
                .filter(part -> !part.isTextNode() && part.getTag().equals("tandem-plan-rows"))
                .findFirst()
                .orElseThrow();
        around.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        around,
                        event,
                        JsonMapper.shared()
                                .createObjectNode()
                                .put("event.detail.milestone", row.id().value().toString())
                                .put("event.detail.lead", true)
                                .put("event.detail.off", false)));
    }

    private static Stream<Element> within(Element part) {
        return Stream.concat(Stream.of(part), part.getChildren().flatMap(PlanPanelTest::within));
    }

    private List<Section> panels() {
        return window.find(Section.class).withClassName("milestone-panel").all();
    }

    private String title() {
        return window.find(H2.class, panels().getFirst()).single().getElement().getTextRecursively();
    }

    private static String english(MilestoneRow row) {
        return row.title().readIn(Language.EN).text();
    }
}
