package org.tandem.agreement;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.access.Access;
import org.tandem.shared.Country;
import org.tandem.shared.GroupId;
import org.tandem.shared.PartnershipDay;

/** What runs out if a country stays silent, for those who write for it: its seats in the group and its coordinators. */
@Service
@Transactional(readOnly = true)
public class PendingQueries {

    private final SubmissionReader reader;
    private final MinorRevisionRepository minors;
    private final Access access;
    private final Clock clock;

    PendingQueries(SubmissionReader reader, MinorRevisionRepository minors, Access access, Clock clock) {
        this.reader = reader;
        this.minors = minors;
        this.access = access;
        this.clock = clock;
    }

    /** The texts in some groups on which a clock counts the silence of a country of the person who asks, oldest first. */
    public List<WaitingForKey> silences(Set<GroupId> groups) {
        return reader.openIn(groups).stream()
                .map(SubmissionReader.Read::submission)
                .filter(submission -> submission.clock() != null)
                .flatMap(submission -> submission
                        .awaited()
                        .filter(silent -> concerns(submission.matter(), silent))
                        .map(silent -> new WaitingForKey(submission, silent))
                        .stream())
                .toList();
    }

    /** The minor revisions in some groups that a country of the person who asks may still contest, the first to end first. */
    public List<MinorRevision> contestable(Set<GroupId> groups) {
        return minors.contestableIn(groups, PartnershipDay.today(clock)).stream()
                .filter(revision -> concerns(
                        revision.matter(), revision.signature().country().other()))
                .toList();
    }

    private boolean concerns(Matter matter, Country country) {
        return access.countriesToWriteFor(matter.guardedBy(), matter.group()).contains(country);
    }
}
