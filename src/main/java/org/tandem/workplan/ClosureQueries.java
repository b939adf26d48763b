package org.tandem.workplan;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.access.ProtectedObject;
import org.tandem.access.Right;
import org.tandem.access.Subjects;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.NotFound;

/** Reads of what was proposed about a milestone's end. */
@Service
@Transactional(readOnly = true)
public class ClosureQueries {

    private final ClosureRepository closures;
    private final Subjects subjects;
    private final Access access;

    ClosureQueries(ClosureRepository closures, Subjects subjects, Access access) {
        this.closures = closures;
        this.subjects = subjects;
        this.access = access;
    }

    /**
     * What was proposed.
     *
     * @param reason why, for a reopening; null for a closure, which the lines explain
     * @param language of the reason; meaningless without one
     */
    public record ProposalRow(ClosureAim aim, @Nullable String reason, Language language) {}

    /** Whether the person who asks may withdraw what is proposed, now that it is open. */
    public boolean mayWithdraw(MilestoneRow milestone, Country country) {
        return milestone.isProposedBy(country)
                && access.mayFor(country, Right.WRITE, ProtectedObject.AGREED_PLAN, milestone.group());
    }

    /** What is proposed and open in some groups, of what the person who asks may read. */
    public Map<ProposalId, OpenEnd> open(Set<GroupId> groups) {
        return closures.openIn(groups).stream()
                .filter(end -> access.may(Right.READ, ProtectedObject.AGREED_PLAN, end.group()))
                .collect(Collectors.toMap(OpenEnd::proposal, Function.identity()));
    }

    /** @throws NotFound when there is no such proposal on the milestone, and for whoever may not read it */
    public ProposalRow byId(MilestoneId milestone, ProposalId id) {
        subjects.readable(Closures.subject(milestone));
        return closures.byId(id)
                .filter(proposed -> proposed.milestone().equals(milestone))
                .map(proposed -> new ProposalRow(
                        proposed.aim(),
                        proposed.reason(),
                        proposed.language() == null ? Language.EN : proposed.language()))
                .orElseThrow(NotFound::new);
    }
}
