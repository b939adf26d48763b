package org.tandem.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.testing.SmallPartnership.as;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.groups.HoldingPart;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.MilestoneStatus;

/** Words that stand in a row and that its answer does not say are lost to nobody. */
@OfCheckIns
@Transactional
class UnsaidWordsTest {

    @Autowired
    private CheckInPartnership checkIns;

    @Autowired
    private CheckInQueries queries;

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

    @Test
    void theReasonForAStatusThatAColleagueChangedStaysForTheNextUpdate() {
        write(DraftField.ANSWER, "CHANGED", 0);
        SavedField status = write(DraftField.STATUS, "DELAYED", 0);
        write(DraftField.OBSTACLE, "RESOURCES", 0);
        write(DraftField.REASON, "The budget was cut.", 0);
        write(DraftField.STATUS, "ON_TRACK", status.revision());
        write(DraftField.POINT_1, "Said", 0);
        post();

        DraftRow row = Objects.requireNonNull(draft());
        assertThat(row.answer()).isNull();
        assertThat(row.value(DraftField.REASON)).isEqualTo("The budget was cut.");
        assertThat(row.value(DraftField.POINT_1)).isEmpty();
        assertThat(row.value(DraftField.STATUS)).isEmpty();
    }

    @Test
    void aReasonThatTheLineGaveBeforeGoesWithItsRow() {
        write(DraftField.ANSWER, "CHANGED", 0);
        write(DraftField.STATUS, "DELAYED", 0);
        write(DraftField.OBSTACLE, "RESOURCES", 0);
        write(DraftField.REASON, "The budget was cut.", 0);
        write(DraftField.POINT_1, "Said", 0);
        post();
        write(DraftField.ANSWER, "CHANGED", 0);
        write(DraftField.STATUS, "ON_TRACK", 0);
        write(DraftField.REASON, "The budget was cut.", 0);
        write(DraftField.POINT_1, "Said since", 0);
        post();

        assertThat(draft()).isNull();
    }

    @Test
    void twoTextsUnderAnAnswerThatSaysNeitherKeepNothingFromBeingPosted() {
        checkIns.answer(scene, scene.canada(), Country.CA, "One");
        checkIns.write(scene, secretary, Country.CA, DraftField.POINT_1, "Another", 0);
        SavedField answer =
                Objects.requireNonNull(Objects.requireNonNull(draft()).fields().get(DraftField.ANSWER));
        write(DraftField.ANSWER, "NOTHING_TO_REPORT", answer.revision());
        post();

        assertThat(Objects.requireNonNull(draft()).texts(DraftField.POINT_1)).containsExactly("One", "Another");
    }

    @Test
    void textsOfOnePersonFromTwoPagesBothStand() {
        checkIns.answer(scene, secretary, Country.CA, "The secretary’s");
        checkIns.write(scene, scene.canada(), Country.CA, DraftField.POINT_1, "From the phone", 0);
        checkIns.writeElsewhere(scene, scene.canada(), Country.CA, DraftField.POINT_1, "From the desk", 0);

        assertThat(Objects.requireNonNull(draft()).texts(DraftField.POINT_1))
                .containsExactly("The secretary’s", "From the phone", "From the desk");
    }

    @Test
    void anAnswerOnAMilestoneThatWasClosedWaitsForNobody() {
        write(DraftField.ANSWER, "NOTHING_TO_REPORT", 0);
        assertThat(unposted()).isEqualTo(1);
        agreedPlan.close(scene, MilestoneStatus.COMPLETED);
        assertThat(unposted()).isZero();
    }

    private int unposted() {
        return as(scene.canada(), () -> queries.ofGroup(checkIns.edition(scene), scene.group()))
                .getFirst()
                .unposted();
    }

    private SavedField write(DraftField field, String value, int seen) {
        return checkIns.write(scene, scene.canada(), Country.CA, field, value, seen);
    }

    private void post() {
        checkIns.post(scene, scene.canada(), checkIns.open(scene, scene.canada(), Country.CA));
    }

    private @Nullable DraftRow draft() {
        return checkIns.open(scene, scene.canada(), Country.CA)
                .items()
                .getFirst()
                .draft();
    }
}
