package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.EditionService;
import org.tandem.cycle.MeetingMode;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Texts;
import org.tandem.workplan.CarryChoice;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.WorkPlanService;

/**
 * What becomes of what the plan before left, chosen on its page. Energy's plan of the sample's current edition is a draft; of
 * the plan of 2021 it has carried one milestone and decided on nothing else.
 */
class CarryOverPageTest extends PagesTest {

    private static final String PAGE = "groups/energy/plan/carry-over";
    private static final String CAPTURE = "What becomes of “Carbon capture research and training”";
    private static final String GOAL = "What becomes of “Use less energy and store more carbon”";

    @Autowired
    WorkPlanService plans;

    @Autowired
    EditionService editions;

    private Window coChair(Country country) {
        Window window = windowOf(somebody(Role.CO_CHAIR, country, "energy"));
        assertThat(window.open(PAGE)).isEqualTo("ok");
        return window;
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<CarryChoice> choice(Window window, String about) {
        return (RadioButtonGroup<CarryChoice>) window.find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.getAriaLabel().filter(about::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void choose(Window window, String about, CarryChoice choice) {
        choice(window, about).setValue(choice);
    }

    private static Form save(Window window) {
        return new Form(window).press("Save the choices");
    }

    @Test
    void aMilestoneThatIsCarriedStandsInThePlanAndLeadsBack() {
        Window window = coChair(Country.CA);
        assertThat(window.text()).contains("2 items of edition 2021’s plan are undecided.");
        choose(window, CAPTURE, CarryChoice.CARRIED);
        save(window);

        assertThat(window.text()).contains("Every item of edition 2021’s plan is decided on.");
        assertThat(choice(window, GOAL).getValue()).isEqualTo(CarryChoice.CARRIED);
        window.open("groups/energy/plan");
        assertThat(window.text()).contains("Carbon capture research and training");
        assertThat(window.text()).contains("Carried over from edition 2021");
        String milestone = window.links().stream()
                .filter(link -> link.startsWith("milestones/") && link.endsWith(carried()))
                .findFirst()
                .orElseThrow();
        window.open(milestone);
        assertThat(window.text()).contains("Carried over from edition 2021");
        window.open("milestones/" + earlier());
        assertThat(window.text()).contains("in a version that is not agreed yet");
    }

    private String carried() {
        return jdbc.sql("select id from milestone where carried_from_id = :earlier")
                .param("earlier", UUID.fromString(earlier()))
                .query(String.class)
                .single();
    }

    private String earlier() {
        return jdbc.sql("""
                select s.id from milestone_standing s join edition e on e.id = s.edition_id
                 where e.code = '2021' and s.title::text like '%Carbon capture research and training%'
                """).query(String.class).single();
    }

    @Test
    void whatIsDroppedAsksForAReasonBesideItsFieldAndKeepsTheOthers() {
        Window window = coChair(Country.MX);
        choose(window, CAPTURE, CarryChoice.DROPPED);
        choose(window, GOAL, CarryChoice.CLOSED);
        save(window);

        assertThat(window.words()).extracting(Words::text).contains("Say why it does not go on.");
        assertThat(window.text()).contains("1 item of edition 2021’s plan is undecided.");
        assertThat(choice(window, CAPTURE).getValue()).isEqualTo(CarryChoice.DROPPED);
        reason(window, "Another forum has it");
        save(window);
        assertThat(window.text()).contains("Every item of edition 2021’s plan is decided on.");

        Window member = windowOf(somebody(Role.MEMBER, Country.CA, "energy"));
        member.open(PAGE);
        assertThat(member.text()).contains("Another forum has it", "Dropped", "Closed");
        assertThat(member.find(RadioButtonGroup.class).exists()).isFalse();
    }

    /** Types into the only reason that is asked for. */
    private static void reason(Window window, String words) {
        window.find(TextArea.class).withLabel("Reason").all().stream()
                .filter(TextArea::isRequiredIndicatorVisible)
                .findFirst()
                .orElseThrow()
                .setValue(words);
    }

    @Test
    void ofTwoPeopleTheSecondSeesTheirsAndMineAndKeepsOne() {
        Window mine = coChair(Country.CA);
        choose(mine, CAPTURE, CarryChoice.CARRIED);
        Window theirs = coChair(Country.MX);
        choose(theirs, CAPTURE, CarryChoice.DROPPED);
        reason(theirs, "Ya no hace falta");
        save(theirs);

        save(mine);
        assertThat(mine.text()).contains("Somebody else saved first", "Ya no hace falta");
        new Form(mine).press("Keep mine");
        assertThat(choice(mine, CAPTURE).getValue()).isEqualTo(CarryChoice.CARRIED);
        theirs.open(PAGE);
        assertThat(choice(theirs, CAPTURE).getValue()).isEqualTo(CarryChoice.CARRIED);
    }

    @Test
    void takingTheirsSavesNothing() {
        Window mine = coChair(Country.CA);
        choose(mine, CAPTURE, CarryChoice.CARRIED);
        Window theirs = coChair(Country.MX);
        choose(theirs, CAPTURE, CarryChoice.CLOSED);
        save(theirs);
        int changes = changes();

        save(mine).press("Take theirs");
        assertThat(choice(mine, CAPTURE).getValue()).isEqualTo(CarryChoice.CLOSED);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void anEditionBeforeWhichNothingWasPlannedSaysSo() {
        Window window = windowOf(somebody(Role.CO_CHAIR, Country.CA, "energy"));
        assertThat(window.open(PAGE + "?edition=2018")).isEqualTo("ok");
        assertThat(window.find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void aPlanOpenedForANewEditionBeginsWithWhatTheLastOneLeft() {
        LocalDate meeting = LocalDate.of(2090, 11, 26);
        PersonAuthentication.run(
                coordinator(),
                () -> editions.open(new EditionDraft(
                        "2090",
                        null,
                        2090,
                        Country.MX,
                        null,
                        MeetingMode.VIRTUAL,
                        null,
                        meeting.minusYears(1),
                        meeting,
                        meeting,
                        false)));
        Window window = windowOf(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        window.open("groups/forestry/plan?edition=2090");
        new Form(window).press("Open a draft");
        assertThat(window.ui().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("groups/forestry/plan/carry-over?edition=2090");
        assertThat(window.find(RadioButtonGroup.class).exists()).isTrue();
    }

    @Test
    void aboveTenMilestonesItWarnsAndSaves() {
        GoalRow goal = addresses.goalOf("energy");
        PersonId writer = somebody(Role.CO_CHAIR, Country.CA, "energy");
        PersonAuthentication.run(writer, () -> {
            for (int added = 0; added < 10; added++) {
                plans.addMilestone(
                        new MilestoneId(UUID.randomUUID()),
                        goal.id(),
                        new MilestoneDraft(
                                LocalizedText.of(Language.EN, "One more"),
                                null,
                                null,
                                null,
                                "",
                                Set.of(),
                                null,
                                null,
                                false),
                        false,
                        null);
            }
        });
        Window window = windowOf(writer);
        window.open(PAGE);
        assertThat(window.find(Paragraph.class).all()).anyMatch(text -> text.hasClassName("warning"));
        choose(window, CAPTURE, CarryChoice.CARRIED);
        save(window);
        assertThat(window.text()).contains("Every item of edition 2021’s plan is decided on.");
    }

    @ParameterizedTest
    @EnumSource
    void choicesReadInTheOwnLanguage(Language language) {
        PersonId writer = somebody(Role.CO_CHAIR, Country.CA, "energy");
        reading(language, writer);
        Window window = windowOf(writer);
        window.open(PAGE);
        Texts texts = new Texts(language);
        assertThat(window.text())
                .contains(
                        texts.text("workplan.carry-over.intro", "2021"),
                        texts.text("workplan.carry-over.undecided", 2, "2021"));
    }
}
