package org.tandem.checkin;

import static org.tandem.testing.SmallPartnership.as;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.groups.MembershipPart;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.workplan.AgreedPlan;
import org.tandem.workplan.AgreedPlan.Scene;
import org.tandem.workplan.DeclineDraft;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateProposalId;
import org.tandem.workplan.UpdateProposalQueries;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.UpdateProposalService;
import org.tandem.workplan.UpdateProposalState;
import org.tandem.workplan.WorkPlanQueries;

/** Proposals of a Canadian lead member on the milestone of a scene, and what its seats do with the first that waits. */
@TestComponent
class ProposedUpdates {

    private final CheckInPartnership checkIns;
    private final UpdateProposalService proposals;
    private final UpdateProposalQueries queries;
    private final ProposalUseService using;
    private final WorkPlanQueries plans;
    private final AgreedPlan agreedPlan;
    private final LeadMember leads;
    private final JdbcClient jdbc;

    ProposedUpdates(
            CheckInPartnership checkIns,
            UpdateProposalService proposals,
            UpdateProposalQueries queries,
            ProposalUseService using,
            WorkPlanQueries plans,
            AgreedPlan agreedPlan,
            LeadMember leads,
            JdbcClient jdbc) {
        this.checkIns = checkIns;
        this.proposals = proposals;
        this.queries = queries;
        this.using = using;
        this.plans = plans;
        this.agreedPlan = agreedPlan;
        this.leads = leads;
        this.jdbc = jdbc;
    }

    /** On a plan that is agreed now. */
    OfScene onAgreedPlan() {
        Scene scene = agreedPlan.agreed();
        UUID lead = leads.lead(scene, Country.CA);
        return new OfScene(scene, lead, leads.of(lead, Country.CA, scene, MembershipPart.MEMBER));
    }

    static UpdateDraft words(String... points) {
        return LeadMember.words(Country.CA, null, points);
    }

    final class OfScene {
        private final Scene scene;
        private final UUID lead;
        private final PersonId member;

        OfScene(Scene scene, UUID lead, PersonId member) {
            this.scene = scene;
            this.lead = lead;
            this.member = member;
        }

        Scene scene() {
            return scene;
        }

        /** The organisation that leads for Canada. */
        UUID lead() {
            return lead;
        }

        /** Who belongs to it. */
        PersonId member() {
            return member;
        }

        void propose(UpdateDraft draft) {
            propose(member, draft);
        }

        void propose(PersonId person, UpdateDraft draft) {
            PersonAuthentication.run(person, () -> proposals.propose(scene.milestone(), draft));
        }

        /** The first. */
        void use(PersonId person) {
            use(person, waiting(Country.CA).getFirst().id());
        }

        void use(PersonId person, UpdateProposalId proposal) {
            UpdateId last = last();
            PersonAuthentication.run(person, () -> using.use(proposal, scene.milestone(), Country.CA, last));
        }

        /** The first. */
        void putBack(PersonId person) {
            putBack(person, waiting(Country.CA).getFirst().id());
        }

        void putBack(PersonId person, UpdateProposalId proposal) {
            PersonAuthentication.run(person, () -> using.putBack(proposal, scene.milestone(), Country.CA));
        }

        /** The first. */
        void decline(PersonId person, String word) {
            decline(person, waiting(Country.CA).getFirst().id(), word);
        }

        void decline(PersonId person, UpdateProposalId proposal, String word) {
            PersonAuthentication.run(person, () -> proposals.decline(proposal, new DeclineDraft(word, Language.EN)));
        }

        List<UpdateProposalRow> waiting(Country country) {
            return checkIns.open(scene, scene.coChair(country), country)
                    .items()
                    .getFirst()
                    .proposals();
        }

        List<UpdateProposalRow> mine(PersonId person) {
            return as(
                    person,
                    () -> queries.mine(plans.milestone(scene.milestone()).milestone()));
        }

        UpdateProposalState state(UpdateProposalId id) {
            return UpdateProposalState.valueOf(jdbc.sql("select state from update_proposal where id = :id")
                    .param("id", id.value())
                    .query(String.class)
                    .single());
        }

        /** What is written for Canada's next update. */
        DraftRow row() {
            return Objects.requireNonNull(checkIns.open(scene, scene.canada(), Country.CA)
                    .items()
                    .getFirst()
                    .draft());
        }

        SavedField field(DraftField field) {
            return Objects.requireNonNull(row().fields().get(field));
        }

        @Nullable
        UpdateId last() {
            return as(scene.canada(), () -> plans.milestone(scene.milestone()))
                    .milestone()
                    .facts()
                    .line(Country.CA)
                    .lastUpdate();
        }

        /** Posts what Canada has answered. */
        void post(PersonId person) {
            checkIns.post(scene, person, checkIns.open(scene, person, Country.CA));
        }
    }
}
