package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Translation;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Texts;
import org.tandem.workplan.DraftQueries;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneDraft;
import org.tandem.workplan.MilestoneRow;
import org.tandem.workplan.PlanLifeService;
import org.tandem.workplan.VersionQueries;
import org.tandem.workplan.VersionRow;
import org.tandem.workplan.WorkPlanService;

/** Two versions of a plan side by side, as the sample's forestry group makes a next one. */
class ComparePlanPageTest extends PagesTest {

    private static final String PAGE = "groups/forestry/plan/compare";
    private static final LocalDate START = LocalDate.of(2001, 9, 12);

    @Autowired
    PlanLifeService life;

    @Autowired
    WorkPlanService service;

    @Autowired
    VersionQueries versions;

    @Autowired
    DraftQueries drafts;

    private GoalRow goal() {
        return addresses.goalOf("forestry");
    }

    /** Opens a next version in which a goal has another title and its first milestone another start. */
    private void openAndEdit(PersonId writer) {
        GoalRow goal = goal();
        MilestoneRow milestone = goal.milestones().getFirst();
        PersonAuthentication.run(writer, () -> {
            VersionRow agreed =
                    versions.of(milestone.group(), milestone.edition()).getLast();
            life.openDraft(agreed.plan(), agreed.id());
            GoalRow inDraft = drafts.goal(goal.id()).goal();
            LocalizedText title = inDraft.title();
            for (Language language : Language.values()) {
                String text = title.in(language).text() + " hoy";
                title = language == title.source()
                        ? title.withSource(text)
                        : title.withTranslation(language, Translation.approved(text));
            }
            service.reviseGoal(goal.id(), inDraft.revision(), GoalEdit.titled(inDraft, title));
            MilestoneRow row = drafts.milestone(milestone.id());
            MilestoneDraft before = MilestoneDraft.of(row);
            service.reviseMilestone(
                    row.id(),
                    row.textRevision(),
                    new MilestoneDraft(
                            before.title(),
                            before.deliverable(),
                            before.leadCa(),
                            before.leadMx(),
                            before.partners(),
                            Set.of(),
                            START,
                            before.dueOn(),
                            before.recurring()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void showsWhatChangedInTheReadersLanguage(Language language) {
        PersonId writer = reading(language, somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        openAndEdit(writer);
        Window window = windowOf(writer);
        assertThat(window.open(PAGE)).isEqualTo("ok");
        Texts texts = new Texts(language);
        assertThat(window.text())
                .contains(texts.text("workplan.compare.goals.REWORDED", 1))
                .contains(texts.text("workplan.compare.milestones.RE_DATED", 1))
                .contains(texts.text("workplan.compare.milestones.THEMES_CHANGED", 1))
                .contains(goal().milestones()
                        .getFirst()
                        .themes()
                        .getFirst()
                        .name()
                        .readIn(language)
                        .text())
                .contains(texts.date(START))
                .doesNotContain(
                        goal().milestones().get(1).title().readIn(language).text());
        assertThat(window.words()).contains(new Words(" hoy", language.code()));
        assertThat(marks(window, "ins")).contains(texts.text("ui.difference.added") + "  hoy");
    }

    @Test
    void showsTheWholeTextOnRequest() {
        PersonId writer = somebody(Role.CO_CHAIR, Country.MX, "forestry");
        openAndEdit(writer);
        Window window = windowOf(writer);
        window.open(PAGE + "?show=all");
        assertThat(window.text())
                .contains(goal().milestones().get(1).title().readIn(Language.EN).text());
    }

    @Test
    void opensOnTheAgreedVersionAndWhatComesNext() {
        PersonId writer = somebody(Role.CO_CHAIR, Country.CA, "forestry");
        openAndEdit(writer);
        Window window = windowOf(writer);
        window.open(PAGE);
        assertThat(chosen(window))
                .satisfiesExactly(
                        older -> assertThat(older).contains("1"),
                        newer -> assertThat(newer).contains("2"));
        window.open(PAGE + "?from=2&to=1");
        assertThat(chosen(window))
                .satisfiesExactly(
                        older -> assertThat(older).contains("2"),
                        newer -> assertThat(newer).contains("1"));
        window.open(PAGE + "?from=2&to=2");
        assertThat(window.text()).contains(new Texts(Language.EN).text("workplan.compare.same"));
    }

    @Test
    void leadsFromVersionsThatAreNotThereToThoseThatAre() {
        PersonId writer = somebody(Role.CO_CHAIR, Country.CA, "forestry");
        openAndEdit(writer);
        Window window = windowOf(writer);
        for (String address : List.of("?from=1&to=9", "?from=x&to=1", "?to=1.7", "?from=%27&to=")) {
            assertThat(window.open(PAGE + address)).isEqualTo("ok");
            assertThat(window.find(EmptyState.class).exists()).as(address).isTrue();
        }
        String link = window.find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.startsWith(PAGE))
                .findFirst()
                .orElseThrow();
        window.open(link);
        assertThat(chosen(window)).hasSize(2);
    }

    @Test
    void tellsAnObserverNothingOfADraft() {
        openAndEdit(somebody(Role.CO_CHAIR, Country.CA, "forestry"));
        Window window = windowOf(somebody(Role.OBSERVER, Country.MX, "forestry"));
        assertThat(window.open(PAGE + "?from=1&to=2")).isEqualTo("ok");
        assertThat(window.find(EmptyState.class).exists()).isTrue();
        assertThat(window.find(Select.class).all()).hasSize(1);
        assertThat(window.text()).doesNotContain("hoy");
    }

    @SuppressWarnings("unchecked")
    private static List<String> chosen(Window window) {
        return window.find(Select.class).all().stream()
                .filter(select -> !select.hasClassName("edition-picker"))
                .map(select -> String.valueOf(select.getItemLabelGenerator().apply(select.getValue())))
                .toList();
    }

    private static List<String> marks(Window window, String tag) {
        return window.find(HtmlContainer.class).all().stream()
                .filter(mark -> mark.getElement().getTag().equals(tag))
                .map(mark -> mark.getElement().getTextRecursively())
                .toList();
    }

    /** As it was but for its title. */
}
