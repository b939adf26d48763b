package org.tandem.workplan;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Capacity;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.PersonId;

/**
 * An update that a lead member proposes for their country's line, as its proposer and those who write for that country see
 * it; nobody else does.
 *
 * @param words what the update would say; its identity is the proposal's own
 * @param by who proposed it
 * @param taken whether somebody has begun an update with its words that is not posted yet
 * @param decision null while it waits
 */
public record UpdateProposalRow(
        UpdateProposalId id,
        MilestoneId milestone,
        UpdateDraft words,
        Instant at,
        Proposer by,
        boolean taken,
        @Nullable Decision decision) {

    /** Whether it only repeats what the line said last when it was proposed, and the line has said something since. */
    public boolean isOvertaken(Line line) {
        return words.kind().repeats() && !Objects.equals(words.previous(), line.lastUpdate());
    }

    /** Who proposes. @param position null when none is known; @param organisation likewise */
    public record Proposer(
            PersonId person,
            String name,
            @Nullable LocalizedText position,
            @Nullable LocalizedText organisation,
            Capacity as) {}

    /** What became of it. @param update what it became, null unless it was used; @param declined null unless it was declined */
    public record Decision(
            UpdateProposalState state,
            Instant at,
            @Nullable UpdateId update,
            @Nullable Declined declined) {}

    /** Why it was declined, in the words and as what somebody did. */
    public record Declined(String reason, Language language, Capacity as) {}
}
