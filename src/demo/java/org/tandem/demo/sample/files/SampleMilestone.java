package org.tandem.demo.sample.files;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.workplan.MilestoneStatus;

/**
 * A milestone with all that hangs on it, each list oldest first.
 *
 * @param leadCa empty where Canada has no lead
 * @param leadMx empty where Mexico has no lead
 * @param themes their keys
 * @param source the page it was taken from, empty where it was made
 * @param carriedFrom empty where it goes on with nothing
 */
public record SampleMilestone(
        String key,
        LocalizedText title,
        @Nullable LocalizedText deliverable,
        String leadCa,
        String leadMx,
        String partners,
        List<String> themes,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        boolean recurring,
        boolean illustrative,
        String source,
        String carriedFrom,
        @Nullable Dropped dropped,
        List<DueMove> currentDueMoves,
        List<SampleUpdate> updates,
        List<Comment> comments,
        @Nullable Closure closure) {

    public record Dropped(String reason, Language language) {}

    public record DueMove(LocalDate on, LocalDate to, String by, String reason, Language language) {}

    public record Comment(LocalDate on, String by, Language language, String body) {}

    public record Closure(MilestoneStatus outcome, LocalDate agreedOn) {}
}
