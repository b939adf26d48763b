package org.tandem.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageIsOver;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.NotAllowed;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.MilestoneIsClosed;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateId;

/** What is typed in a check-in is kept, and two people's words on one field stand side by side. */
@OfCheckIns
@Transactional
class DraftServiceTest {

    private static final UUID PAGE = UUID.randomUUID();

    @Autowired
    private CheckInPartnership checkIns;

    @Autowired
    private DraftService drafts;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private SmallPartnership partnership;

    private Scene scene;
    private PersonId secretary;

    @BeforeEach
    void agreePlan() {
        scene = agreedPlan.agreed();
        secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsTypedIsThereForWhoeverWritesForThatCountry(Country country) {
        SavedField first = write(scene.coChair(country), country, DraftField.POINT_1, "Two workshops", 0);
        write(scene.coChair(country), country, DraftField.POINT_1, "Two workshops were held", first.revision());

        assertThat(kept(scene.coChair(country), country).value(DraftField.POINT_1))
                .isEqualTo("Two workshops were held");
        assertThat(open(scene.coChair(country.other()), country.other()).draft())
                .isNull();
    }

    @Test
    void differentFieldsOfOneRowJoin() {
        write(scene.canada(), Country.CA, DraftField.POINT_1, "A point", 0);
        write(secretary, Country.CA, DraftField.NEXT_STEP, "A step", 0);

        DraftRow row = kept(scene.canada(), Country.CA);
        assertThat(row.value(DraftField.POINT_1)).isEqualTo("A point");
        assertThat(row.value(DraftField.NEXT_STEP)).isEqualTo("A step");
        assertThat(row.isContested()).isFalse();
    }

    @Test
    void theSameFieldWrittenAtOnceKeepsBothTexts() {
        write(scene.canada(), Country.CA, DraftField.POINT_1, "The co-chair’s words", 0);
        SavedField told = write(secretary, Country.CA, DraftField.POINT_1, "The secretary’s words", 0);
        write(secretary, Country.CA, DraftField.POINT_1, "The secretary’s longer words", 0);

        assertThat(told.isContested()).isTrue();
        SavedField field = field(scene.canada());
        assertThat(field.value()).isEqualTo("The co-chair’s words");
        assertThat(field.rivals()).extracting(RivalText::value).containsExactly("The secretary’s longer words");
    }

    @Test
    void theSameWordsWrittenTwiceAreNoConflict() {
        SavedField first = write(scene.canada(), Country.CA, DraftField.POINT_1, "The same", 0);
        SavedField told = write(secretary, Country.CA, DraftField.POINT_1, "The same", 0);

        assertThat(told.isContested()).isFalse();
        assertThat(told.revision()).isEqualTo(first.revision());
    }

    @Test
    void whoeverChoosesEndsIt() {
        write(scene.canada(), Country.CA, DraftField.POINT_1, "The co-chair’s words", 0);
        SavedField shown = write(secretary, Country.CA, DraftField.POINT_1, "The secretary’s words", 0);
        choose(scene.canada(), shown, "The secretary’s words");

        assertThat(field(scene.canada()).value()).isEqualTo("The secretary’s words");
        assertThat(field(scene.canada()).rivals()).isEmpty();
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> choose(secretary, shown, "The co-chair’s words"));
    }

    @Test
    void fiftyThousandCharactersAndAnyScriptAreKept() {
        String long50 = "é".repeat(50_000);
        write(scene.canada(), Country.CA, DraftField.POINT_1, long50, 0);
        write(scene.canada(), Country.CA, DraftField.POINT_2, "🌲 مرحبا <b>", 0);

        DraftRow row = kept(scene.canada(), Country.CA);
        assertThat(row.value(DraftField.POINT_1)).isEqualTo(long50);
        assertThat(row.value(DraftField.POINT_2)).isEqualTo("🌲 مرحبا <b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud83c"})
    void whatCannotBeStoredIsRefusedBesideTheField(String text) {
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> write(scene.canada(), Country.CA, DraftField.POINT_1, text, 0));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> write(scene.canada(), Country.CA, DraftField.POINT_1, "x".repeat(100_001), 0));
    }

    @Test
    void onlyThoseWhoWriteForTheCountryDraft() {
        refuses(NotAllowed.class, scene.canada(), Country.MX);
        refuses(NotAllowed.class, partnership.admitted(scene.group(), MembershipPart.MEMBER), Country.CA);
        refuses(NotAllowed.class, partnership.admitted(scene.group(), MembershipPart.OBSERVER), Country.CA);
        refuses(NotFound.class, partnership.administrator(), Country.CA);
        refuses(NotFound.class, partnership.nobody(), Country.CA);
    }

    @Test
    void nothingIsKeptOnceTheStageOrTheMilestoneIsOver() {
        write(scene.canada(), Country.CA, DraftField.POINT_1, "Kept before", 0);
        agreedPlan.close(scene, MilestoneStatus.COMPLETED);
        refuses(MilestoneIsClosed.class, scene.canada(), Country.CA);
        assertThat(checkIns.open(scene, scene.canada(), Country.CA).overtaken())
                .singleElement()
                .satisfies(
                        item -> assertThat(Objects.requireNonNull(item.draft()).value(DraftField.POINT_1))
                                .isEqualTo("Kept before"));

        partnership.move(scene.edition(), Stage.REPORTING);
        refuses(StageIsOver.class, scene.canada(), Country.CA);
    }

    @Test
    void whatAPageFillsInStandsBesideNobodysWords() {
        write(scene.canada(), Country.CA, DraftField.STATUS, "DELAYED", 0);
        KeptText kept = as(
                scene.canada(),
                () -> drafts.fill(
                        scene.milestone(), Country.CA, null, new FieldText(PAGE, DraftField.STATUS, "ON_TRACK", 0)));
        assertThat(kept.field().value()).isEqualTo("DELAYED");
        assertThat(kept.field().isContested()).isFalse();
    }

    @Test
    void bothTextsOfAFieldAreThereOnceItsMilestoneIsClosed() {
        write(scene.canada(), Country.CA, DraftField.POINT_1, "One", 0);
        PersonId other = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        write(other, Country.CA, DraftField.POINT_1, "Another", 0);
        agreedPlan.close(scene, MilestoneStatus.COMPLETED);
        CheckIn.Item item =
                checkIns.open(scene, scene.canada(), Country.CA).overtaken().getFirst();
        assertThat(Objects.requireNonNull(item.draft()).texts(DraftField.POINT_1))
                .containsExactlyInAnyOrder("One", "Another");
    }

    @Test
    void aRowGoesOnOnlyFromTheLinesLastUpdate() {
        write(scene.canada(), Country.CA, DraftField.POINT_1, "Begun", 0);
        assertThatExceptionOfType(ConcurrentChange.class)
                .isThrownBy(() -> PersonAuthentication.run(
                        scene.canada(),
                        () -> drafts.goOnFrom(scene.milestone(), Country.CA, new UpdateId(UUID.randomUUID()))));
    }

    private void refuses(Class<? extends RuntimeException> refusal, PersonId person, Country country) {
        assertThatExceptionOfType(refusal)
                .isThrownBy(() -> as(
                        person,
                        () -> drafts.save(
                                scene.milestone(),
                                country,
                                null,
                                new FieldText(PAGE, DraftField.POINT_2, "Words", 0))));
    }

    private SavedField write(PersonId person, Country country, DraftField field, String value, int seen) {
        return checkIns.write(scene, person, country, field, value, seen);
    }

    private void choose(PersonId person, SavedField shown, String chosen) {
        as(
                person,
                () -> drafts.choose(
                        scene.milestone(),
                        Country.CA,
                        new FieldText(PAGE, shown.field(), chosen, shown.revision()),
                        shown.rivals().getLast().savedAt()));
    }

    private CheckIn.Item open(PersonId person, Country country) {
        return checkIns.open(scene, person, country).items().getFirst();
    }

    private DraftRow kept(PersonId person, Country country) {
        return Objects.requireNonNull(open(person, country).draft());
    }

    private SavedField field(PersonId person) {
        return Objects.requireNonNull(kept(person, Country.CA).fields().get(DraftField.POINT_1));
    }
}
