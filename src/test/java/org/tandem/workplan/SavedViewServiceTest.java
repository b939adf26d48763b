package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.tandem.testing.SmallPartnership.as;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Country;
import org.tandem.shared.NotFound;
import org.tandem.shared.PersonId;
import org.tandem.testing.Persons;
import org.tandem.testing.SmallPartnership;
import org.tandem.testing.TandemTest;

/** What a person keeps of how they read plans is theirs alone. */
@TandemTest
@Import({Persons.class, SmallPartnership.class})
@Transactional
class SavedViewServiceTest {

    private static final String LATE = "status=delayed&order=due";

    @Autowired
    private SavedViewService views;

    @Autowired
    private SmallPartnership partnership;

    private PersonId person;

    @BeforeEach
    void somebodyReadsPlans() {
        person = partnership.coordinator(Country.CA);
    }

    @Test
    void aViewIsKeptAsItWasSavedAndOnlyForThePerson() {
        save("  What   is late ", LATE);
        assertThat(mine(person)).singleElement().satisfies(view -> {
            assertThat(view.name()).isEqualTo("What is late");
            assertThat(view.query()).isEqualTo(LATE);
        });
        assertThat(mine(partnership.coordinator(Country.CA))).isEmpty();
    }

    static Stream<String> badNames() {
        return Stream.of("", "   ", "\u00a0", "x".repeat(81), "é".repeat(500), "a\u0000b", "two\nlines", "\ud83d");
    }

    @ParameterizedTest
    @MethodSource("badNames")
    void aNameThatNobodyCouldReadIsRefused(String name) {
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> save(name, LATE));
        save("Late", LATE);
        SavedViewRow view = mine(person).getFirst();
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> rename(view, name));
        assertThat(mine(person)).containsExactly(view);
    }

    @Test
    void aNameOfEightyCharactersAndAnyScriptIsKept() {
        save("é".repeat(80), LATE);
        save("計画 <b>🌲</b> " + "%00 & '", LATE);
        assertThat(mine(person)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Late", "LATE", " late "})
    void twoViewsOfOnePersonNeverShareAName(String again) {
        save("Late", LATE);
        assertThatExceptionOfType(ViewNameIsTaken.class).isThrownBy(() -> save(again, "order=due"));
        PersonAuthentication.run(
                partnership.coordinator(Country.MX), () -> views.save(new SavedViewDraft(again), "order=due"));
        assertThat(mine(person)).extracting(SavedViewRow::query).containsExactly(LATE);
    }

    @Test
    void whatTheAddressCouldNotHoldIsRefused() {
        assertThatExceptionOfType(NothingToSave.class).isThrownBy(() -> save("Everything", ""));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> save("Long", "text=" + "x".repeat(2000)));
        assertThat(mine(person)).isEmpty();
    }

    @Test
    void thereAreThirtyAtMost() {
        for (int number = 1; number <= SavedViewRow.MOST; number++) {
            save("View " + number, LATE);
        }
        assertThatExceptionOfType(TooManyViews.class).isThrownBy(() -> save("One more", LATE));
        PersonAuthentication.run(
                person, () -> views.remove(views.mine().getFirst().id()));
        save("One more", LATE);
        assertThat(mine(person)).hasSize(SavedViewRow.MOST);
    }

    @Test
    void aViewIsRenamedFromWhatOneSawAndByItsOwnerAlone() {
        save("Late", LATE);
        save("Soon", "signal=due-soon");
        SavedViewRow late = mine(person).getFirst();

        assertThatExceptionOfType(ViewNameIsTaken.class).isThrownBy(() -> rename(late, "SOON"));
        rename(late, "LATE");
        assertThat(mine(person)).extracting(SavedViewRow::name).containsExactly("LATE", "Soon");

        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> rename(late, "Seen before"));
        SavedViewRow now = mine(person).getFirst();
        PersonAuthentication.run(partnership.coordinator(Country.CA), () -> {
            assertThatExceptionOfType(ConcurrentChange.class)
                    .isThrownBy(() -> views.rename(now.id(), now.revision(), new SavedViewDraft("Mine")));
            views.remove(now.id());
        });
        assertThat(mine(person)).contains(now);
    }

    @Test
    void whatWasRemovedIsGoneAndCanBeRemovedAgain() {
        save("Late", LATE);
        SavedViewRow view = mine(person).getFirst();
        PersonAuthentication.run(person, () -> {
            views.remove(view.id());
            views.remove(view.id());
        });
        assertThat(mine(person)).isEmpty();
        assertThatExceptionOfType(ConcurrentChange.class).isThrownBy(() -> rename(view, "Again"));
    }

    @Test
    void whoReadsNoPlansKeepsNoViews() {
        for (PersonId stranger : List.of(partnership.administrator(), partnership.nobody())) {
            PersonAuthentication.run(stranger, () -> {
                assertThatExceptionOfType(NotFound.class).isThrownBy(views::mine);
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> views.save(new SavedViewDraft("Late"), LATE));
            });
        }
    }

    private List<SavedViewRow> mine(PersonId reader) {
        return as(reader, views::mine);
    }

    private void save(String name, String query) {
        PersonAuthentication.run(person, () -> views.save(new SavedViewDraft(name), query));
    }

    private void rename(SavedViewRow view, String name) {
        PersonAuthentication.run(person, () -> views.rename(view.id(), view.revision(), new SavedViewDraft(name)));
    }
}
