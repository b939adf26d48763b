package org.tandem.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.groups.HoldingPart;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.testing.AtOnce;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.UpdateRow;
import org.tandem.workplan.WorkPlanQueries;

/** A co-chair and a secretary at one row at the same moment; each transaction is a real one. */
@OfCheckIns
class RacingCheckInTest {

    @Autowired
    private CheckInPartnership checkIns;

    @Autowired
    private WorkPlanQueries plans;

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

    @RepeatedTest(15)
    void wordsThatAreKeptWhileTheRowIsPostedAreEitherSeenBeforeOrStayForTheNext() {
        checkIns.answer(scene, scene.canada(), Country.CA, "As posted");
        CheckIn page = checkIns.open(scene, scene.canada(), Country.CA);
        int seen = Objects.requireNonNull(draft(page).fields().get(DraftField.POINT_1))
                .revision();
        List<Boolean> let = AtOnce.run(List.of(
                () -> checkIns.post(scene, scene.canada(), page),
                () -> checkIns.write(scene, secretary, Country.CA, DraftField.POINT_1, "Since then", seen)));

        assertThat(let.get(1)).isTrue();
        assertThat(points()).isEqualTo(let.get(0) ? List.of("As posted") : List.of());
        assertThat(texts()).contains("Since then");
    }

    @RepeatedTest(10)
    void twoWhoPostAtOncePostOnce() {
        checkIns.answer(scene, scene.canada(), Country.CA, "Once");
        CheckIn page = checkIns.open(scene, scene.canada(), Country.CA);
        List<Boolean> let = AtOnce.run(
                List.of(() -> checkIns.post(scene, scene.canada(), page), () -> checkIns.post(scene, secretary, page)));

        assertThat(let).containsExactlyInAnyOrder(true, false);
        assertThat(points()).containsExactly("Once");
    }

    @RepeatedTest(10)
    void twoTextsForOneFieldAreBothKept() {
        List<Boolean> let = AtOnce.run(List.of(
                () -> checkIns.write(scene, scene.canada(), Country.CA, DraftField.POINT_1, "The co-chair’s", 0),
                () -> checkIns.write(scene, secretary, Country.CA, DraftField.POINT_1, "The secretary’s", 0)));

        assertThat(let).containsExactly(true, true);
        assertThat(texts()).containsExactlyInAnyOrder("The co-chair’s", "The secretary’s");
    }

    private static DraftRow draft(CheckIn page) {
        return Objects.requireNonNull(page.items().getFirst().draft());
    }

    /** All that is kept of the point. */
    private List<String> texts() {
        SavedField field = Objects.requireNonNull(
                draft(checkIns.open(scene, scene.canada(), Country.CA)).fields().get(DraftField.POINT_1));
        return Stream.concat(Stream.of(field.value()), field.rivals().stream().map(RivalText::value))
                .toList();
    }

    private List<String> points() {
        return as(scene.canada(), () -> plans.milestone(scene.milestone())).updates().stream()
                .map(UpdateRow::points)
                .flatMap(List::stream)
                .toList();
    }
}
