package org.tandem.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tandem.checkin.ProposedUpdates.words;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.tandem.groups.HoldingPart;
import org.tandem.shared.Country;
import org.tandem.shared.PersonId;
import org.tandem.testing.AtOnce;
import org.tandem.testing.SmallPartnership;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.UpdateProposalId;
import org.tandem.workplan.UpdateProposalState;

/** A co-chair and a secretary at one proposal at the same moment; each transaction is a real one. */
@OfCheckIns
class RacingProposalTest {

    @Autowired
    private ProposedUpdates proposed;

    @Autowired
    private CheckInPartnership checkIns;

    @Autowired
    private SmallPartnership partnership;

    private ProposedUpdates.OfScene offered;
    private Scene scene;
    private PersonId secretary;
    private UpdateProposalId proposal;

    @BeforeEach
    void propose() {
        offered = proposed.onAgreedPlan();
        scene = offered.scene();
        secretary = partnership.seated(scene.group(), Country.CA, HoldingPart.SECRETARY);
        offered.propose(words("Proposed"));
        proposal = offered.waiting(Country.CA).getFirst().id();
    }

    @RepeatedTest(10)
    void itIsTakenOrDeclinedNeverBoth() {
        List<Boolean> let = AtOnce.run(List.of(
                () -> offered.use(scene.canada(), proposal), () -> offered.decline(secretary, proposal, "Not now")));

        assertThat(let).containsExactlyInAnyOrder(true, false);
        assertThat(offered.state(proposal))
                .isEqualTo(let.getFirst() ? UpdateProposalState.PENDING : UpdateProposalState.DECLINED);
    }

    @RepeatedTest(10)
    void whatIsPutBackWhileItsProposerProposesAgainIsReplaced() {
        offered.use(scene.canada(), proposal);
        List<Boolean> let = AtOnce.run(
                List.of(() -> offered.putBack(secretary, proposal), () -> offered.propose(words("Proposed since"))));

        assertThat(let).containsExactly(true, true);
        assertThat(offered.waiting(Country.CA))
                .singleElement()
                .satisfies(left -> assertThat(left.words().points()).containsExactly("Proposed since"));
    }

    @RepeatedTest(10)
    void itIsTakenOnce() {
        List<Boolean> let = AtOnce.run(
                List.of(() -> offered.use(scene.canada(), proposal), () -> offered.use(secretary, proposal)));

        assertThat(let).containsExactlyInAnyOrder(true, false);
        assertThat(offered.field(DraftField.POINT_1).isContested()).isFalse();
    }

    @RepeatedTest(10)
    void whatIsPutBackWhileItsRowIsPostedIsSaidOrWaits() {
        offered.use(scene.canada(), proposal);
        CheckIn page = checkIns.open(scene, scene.canada(), Country.CA);
        List<Boolean> let = AtOnce.run(
                List.of(() -> checkIns.post(scene, scene.canada(), page), () -> offered.putBack(secretary, proposal)));

        assertThat(let).containsExactlyInAnyOrder(true, false);
        assertThat(offered.state(proposal))
                .isEqualTo(let.getFirst() ? UpdateProposalState.USED : UpdateProposalState.PENDING);
        assertThat(offered.last() != null).isEqualTo(let.getFirst());
    }
}
