package org.tandem.workplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.CleanText;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/**
 * What an update form holds. Of an update that repeats the last one only the first five and the language count; the
 * obstacle and the reason count only where the status needs them.
 *
 * @param previous the line's last update when the form was opened, null when there was none: an update that answers
 *     an older state of the line is refused
 * @param corrects the update of the line whose words these take the place of, null for one that corrects none
 * @param status null until one is chosen
 * @param points one to three
 * @param reason plain words, empty when the status needs none
 * @param nextStep empty when there is none
 * @param illustrative whether this was made for the sample
 */
public record UpdateDraft(
        @NotNull UpdateId id,
        @NotNull Country country,
        @Nullable UpdateId previous,
        @Nullable UpdateId corrects,
        @NotNull UpdateKind kind,
        @Nullable MilestoneStatus status,

        @Size(max = MOST_POINTS)
        List<
                        @NotBlank(message = "{validation.blank}")
                        @Size(max = UpdateDraft.LONGEST_POINT, message = "{validation.too-long}")
                        @CleanText(lines = true) String>
                points,

        @Nullable Obstacle obstacle,

        @Size(max = 1000, message = "{validation.too-long}") @CleanText(lines = true)
        String reason,

        @Size(max = 500, message = "{validation.too-long}") @CleanText(lines = true)
        String nextStep,

        @Nullable LocalDate nextStepDue,
        @NotNull Language language,
        @Size(max = MOST_LINKS) List<@Valid EvidenceLink> evidence,
        boolean illustrative) {

    public static final int MOST_POINTS = 3;
    public static final int MOST_LINKS = 10;

    /** In characters. */
    public static final int LONGEST_POINT = 280;

    public UpdateDraft {
        points = List.copyOf(points);
        evidence = List.copyOf(evidence);
    }

    /**
     * An update without words of its own.
     *
     * @param kind one that repeats
     * @param previous may be null only when there is nothing to report
     */
    public static UpdateDraft wordless(
            UpdateKind kind,
            UpdateId id,
            Country country,
            @Nullable UpdateId previous,
            Language language,
            boolean illustrative) {
        return new UpdateDraft(
                id,
                country,
                previous,
                null,
                kind,
                null,
                List.of(),
                null,
                "",
                "",
                null,
                language,
                List.of(),
                illustrative);
    }

    /** What can be said: still true only where there is an update to repeat, and a correction has words of its own. */
    public List<UpdateKind> kinds() {
        if (corrects != null) {
            return List.of(UpdateKind.CHANGED);
        }
        return Stream.of(UpdateKind.values())
                .filter(choice -> choice != UpdateKind.STILL_TRUE || previous != null)
                .toList();
    }

    /**
     * What this still corrects once somebody of the same country has posted another update: that one where it corrects
     * the same words, none where it says something else.
     */
    public @Nullable UpdateId correctsAfter(UpdateRow theirs) {
        UpdateRow.Other same = theirs.corrects();
        if (theirs.kind().repeats()) {
            return corrects;
        }
        return same != null && same.id().equals(corrects) ? theirs.id() : null;
    }

    /** A refusal for each field that the kind and the status ask for and that is empty, in the order of the form. */
    public List<IncompleteUpdate> missing() {
        if (kind.repeats()) {
            return corrects == null ? List.of() : List.of(new IncompleteUpdate("error.correction-needs-words", "kind"));
        }
        List<IncompleteUpdate> missing = new ArrayList<>();
        if (status == null) {
            missing.add(new IncompleteUpdate("error.update-needs-status", "status"));
        }
        if (status != null && status.needsReason() && obstacle == null) {
            missing.add(new IncompleteUpdate("error.update-needs-obstacle", "obstacle"));
        }
        if (status != null && status.needsReason() && reason.isBlank()) {
            missing.add(new IncompleteUpdate("error.update-needs-reason", "reason"));
        }
        if (points.isEmpty()) {
            missing.add(new IncompleteUpdate("error.update-needs-point", "points"));
        }
        if (nextStepDue != null && nextStep.isBlank()) {
            missing.add(new IncompleteUpdate("error.update-needs-next-step", "nextStep"));
        }
        return missing;
    }

    /** @throws IncompleteUpdate the first of {@link #missing} */
    void check() {
        missing().stream().findFirst().ifPresent(incomplete -> {
            throw incomplete;
        });
    }
}
