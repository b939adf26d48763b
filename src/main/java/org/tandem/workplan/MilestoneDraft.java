package org.tandem.workplan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.shared.CleanText;
import org.tandem.shared.Country;
import org.tandem.shared.LocalizedContent;
import org.tandem.shared.LocalizedText;
import org.tandem.workplan.MilestoneRow.ThemeName;

/** What a milestone form holds: the keyed text of a milestone in a draft plan. */
public record MilestoneDraft(
        @LocalizedContent(max = MilestoneDraft.LONGEST_TITLE) @Nullable
        LocalizedText title,

        @LocalizedContent(max = MilestoneDraft.LONGEST_DELIVERABLE, optional = true, lines = true) @Nullable
        LocalizedText deliverable,

        @Nullable OrganisationId leadCa,
        @Nullable OrganisationId leadMx,

        @Size(max = 500, message = "{validation.too-long}") @CleanText
        String partners,

        Set<ThemeId> themes,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        boolean recurring) {

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_DELIVERABLE = 2000;

    public MilestoneDraft {
        deliverable = LocalizedText.orNull(deliverable);
        themes = Set.copyOf(themes);
    }

    /** A new milestone before anything is typed. */
    public static MilestoneDraft empty() {
        return new MilestoneDraft(null, null, null, null, "", Set.of(), null, null, false);
    }

    /** The same under another title. */
    MilestoneDraft titledAs(LocalizedText other) {
        return new MilestoneDraft(other, deliverable, leadCa, leadMx, partners, themes, startsOn, dueOn, recurring);
    }

    /** What the form of a milestone opens with. */
    public static MilestoneDraft of(MilestoneRow milestone) {
        return new MilestoneDraft(
                milestone.title(),
                milestone.deliverable(),
                lead(milestone, Country.CA),
                lead(milestone, Country.MX),
                milestone.partners(),
                milestone.themes().stream().map(ThemeName::theme).collect(Collectors.toSet()),
                milestone.startsOn(),
                milestone.keyedDue(),
                milestone.recurring());
    }

    /** What goes on in the next edition's plan: all but the dates, which were of the year before. */
    MilestoneDraft carriedOver() {
        return new MilestoneDraft(title, deliverable, leadCa, leadMx, partners, themes, null, null, recurring);
    }

    /** What is kept where the other stood and this one is saved. */
    public MilestoneDraft after(MilestoneDraft before) {
        return new MilestoneDraft(
                LocalizedText.revision(before.title, title),
                LocalizedText.revision(before.deliverable, deliverable),
                leadCa,
                leadMx,
                partners,
                themes,
                startsOn,
                dueOn,
                recurring);
    }

    private static @Nullable OrganisationId lead(MilestoneRow milestone, Country country) {
        MilestoneRow.Lead lead = milestone.leads().get(country);
        return lead == null ? null : lead.organisation();
    }

    /** @throws DueBeforeStart when it would be due before it starts */
    void check() {
        if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
            throw new DueBeforeStart("dueOn");
        }
    }
}
