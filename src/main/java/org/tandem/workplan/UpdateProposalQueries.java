package org.tandem.workplan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.cycle.Activity;
import org.tandem.cycle.EditionQueries;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;

/** Reads of proposed updates: whoever writes for a country reads what waits for it, a lead member what they proposed. */
@Service
@Transactional(readOnly = true)
public class UpdateProposalQueries {

    private final UpdateProposalReader proposals;
    private final LeadMembers leadMembers;
    private final EditionQueries editions;
    private final Access access;

    UpdateProposalQueries(
            UpdateProposalReader proposals, LeadMembers leadMembers, EditionQueries editions, Access access) {
        this.proposals = proposals;
        this.leadMembers = leadMembers;
        this.editions = editions;
        this.access = access;
    }

    /**
     * What waits for a country on a group's plan, oldest first, read at once.
     *
     * @throws org.tandem.shared.NotAllowed for whoever does not write for that country in the group
     */
    public List<UpdateProposalRow> waiting(GroupId group, EditionId edition, Country country) {
        access.requireWriteFor(country, ProtectedObject.AGREED_PLAN, group);
        return proposals.waiting(group, edition, country);
    }

    /** How many proposals wait in the check-ins of the person who asks, in an edition; those without any are absent. */
    public List<LineCount> waiting(EditionId edition) {
        return proposals.counts(edition).stream()
                .filter(row -> access.countriesToWriteFor(ProtectedObject.AGREED_PLAN, row.group())
                        .contains(row.country()))
                .toList();
    }

    /** What the person who asks proposed on a milestone, newest first; what they replaced themselves is left out. */
    public List<UpdateProposalRow> mine(MilestoneRow milestone) {
        ProtectedObject plan = milestone.agreed() ? ProtectedObject.AGREED_PLAN : ProtectedObject.DRAFT;
        access.require(Right.READ, plan, milestone.group());
        return proposals.of(access.person(), milestone.id());
    }

    /** The country for which the person who asks may propose an update of a milestone now; empty for none. */
    public Optional<Country> mayPropose(MilestoneRow milestone) {
        return milestone.agreed()
                        && milestone.isReportable()
                        && editions.byId(milestone.edition()).stage().opens(Activity.UPDATES)
                ? leadMembers.capacity(milestone).map(Capacity::country)
                : Optional.empty();
    }
}
