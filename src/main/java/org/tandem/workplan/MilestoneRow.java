package org.tandem.workplan;

import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.ThemeId;
import org.tandem.people.OrganisationId;
import org.tandem.shared.Country;
import org.tandem.shared.EditionId;
import org.tandem.shared.GroupId;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Revision;

/**
 * A milestone in one version of its plan, with how it stands.
 *
 * @param agreed whether the version is agreed
 * @param textRevision of the keyed text
 * @param dueRevision of the current due date
 * @param leads the leading organisation of each country that has a lead
 * @param partners empty when there are none
 * @param themes empty when it has none
 * @param keyedDue the due date in the text of this version; what is forecast now is {@link #due()}
 * @param dropped null while the milestone is in the plan
 * @param closed null while it is open
 * @param proposal to close it or to open it again; null while none is before both countries
 */
public record MilestoneRow(
        MilestoneId id,
        GroupId group,
        EditionId edition,
        GoalId goal,
        boolean agreed,
        Revision textRevision,
        Revision dueRevision,
        int position,
        LocalizedText title,
        @Nullable LocalizedText deliverable,
        Map<Country, Lead> leads,
        String partners,
        List<ThemeName> themes,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate keyedDue,
        boolean recurring,
        @Nullable Dropped dropped,
        @Nullable Closed closed,
        @Nullable OpenProposal proposal,
        boolean illustrative,
        MilestoneFacts facts,
        Standing standing) {

    /** A country's leading organisation. */
    public record Lead(OrganisationId organisation, LocalizedText name) {}

    /** One of its themes. @param name as it reads now, whenever the theme was chosen */
    public record ThemeName(ThemeId theme, LocalizedText name) {}

    /** Since when both countries have agreed that it is over. @param beforeTandem whether that was imported without keys */
    public record Closed(LocalDate on, boolean beforeTandem) {}

    /** Why a milestone or goal left the plan, in the words of who dropped it. */
    public record Dropped(String reason, Language language) {}

    /** The current due date, a forecast that either country moves. */
    public @Nullable LocalDate due() {
        return facts.currentDue();
    }

    /** Attention order of milestones: worst first, by title in the reader's language where they are equal. */
    public static Comparator<MilestoneRow> worstFirst(Language reader) {
        Collator alphabet = Collator.getInstance(reader.locale());
        Comparator<MilestoneRow> byAttention = Comparator.comparing(row -> Attention.of(row.standing()));
        return byAttention.thenComparing(row -> row.title().readIn(reader).text(), alphabet);
    }

    /** The headline it would have with an update that is not posted yet. */
    public Headline headlineAfter(UpdateDraft update) {
        Line before = facts.line(update.country());
        MilestoneStatus said = Objects.requireNonNullElse(update.status(), before.status());
        return Headline.of(facts.with(before.after(update.kind(), said, update.id(), Instant.EPOCH)));
    }

    /** Whether countries report on it: it is in the plan and not closed. */
    public boolean isReportable() {
        return !isDropped() && facts.isOpen();
    }

    public boolean isDropped() {
        return dropped != null;
    }

    /** Whether the open proposal was made for the country; one that has joined it since may refuse it, not take it back. */
    public boolean isProposedBy(Country country) {
        return proposal != null && proposal.by() == country;
    }

    /** Whether the next plan has to say what becomes of it: it is open, or it recurs and was completed (product.md §2). */
    boolean isUnfinished() {
        return facts.isOpen() || recurring && facts.closure() == MilestoneStatus.COMPLETED;
    }

    /** @throws MilestoneIsClosed when it was dropped */
    void requireInPlan() {
        if (isDropped()) {
            throw new MilestoneIsClosed();
        }
    }

    /** The languages in which the report would lack a text of this milestone or print an outdated one. */
    static Set<Language> languagesToMend(LocalizedText title, @Nullable LocalizedText deliverable) {
        EnumSet<Language> languages = EnumSet.noneOf(Language.class);
        languages.addAll(title.languagesToMend());
        if (deliverable != null) {
            languages.addAll(deliverable.languagesToMend());
        }
        return languages;
    }
}
