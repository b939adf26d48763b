package org.tandem.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/**
 * A milestone without a flaw for the rules to find one in: both countries lead, the plan was agreed on {@link #TODAY},
 * nobody has reported, nothing is due, every text has its three languages.
 */
final class TestMilestone {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Set<Country> leads = EnumSet.allOf(Country.class);
    private final Map<Country, Line> lines = new EnumMap<>(Country.class);
    private @Nullable MilestoneStatus closure;
    private @Nullable LocalDate baseline;
    private @Nullable LocalDate due;
    private @Nullable LocalDate agreedOn = TODAY;
    private int evidence;
    private final Set<Language> toMend = EnumSet.noneOf(Language.class);

    TestMilestone ledBy(Country... countries) {
        leads = Set.of(countries);
        return this;
    }

    TestMilestone says(Country country, MilestoneStatus status) {
        return says(country, status, TODAY);
    }

    /** The country reported at noon of that day in its capital. */
    TestMilestone says(Country country, MilestoneStatus status, LocalDate day) {
        return says(
                country,
                status,
                ZonedDateTime.of(day, LocalTime.NOON, country.capital()).toInstant());
    }

    TestMilestone says(Country country, MilestoneStatus status, Instant at) {
        return update(country, UpdateKind.CHANGED, status, at);
    }

    TestMilestone hasNothingToReport(Country country, LocalDate day) {
        return repeats(country, UpdateKind.NOTHING_TO_REPORT, day);
    }

    TestMilestone repeats(Country country, UpdateKind kind, LocalDate day) {
        Instant at = ZonedDateTime.of(day, LocalTime.NOON, country.capital()).toInstant();
        return update(country, kind, MilestoneStatus.NOT_STARTED, at);
    }

    private TestMilestone update(Country country, UpdateKind kind, MilestoneStatus status, Instant at) {
        Line before = lines.getOrDefault(country, Line.unreported(country));
        lines.put(country, before.after(kind, status, new UpdateId(UUID.randomUUID()), at));
        return this;
    }

    TestMilestone closedAs(MilestoneStatus outcome) {
        closure = outcome;
        return this;
    }

    TestMilestone due(LocalDate day) {
        due = day;
        return this;
    }

    TestMilestone dueIn(int days) {
        return due(TODAY.plusDays(days));
    }

    TestMilestone baseline(LocalDate day) {
        baseline = day;
        return this;
    }

    TestMilestone agreedOn(LocalDate day) {
        agreedOn = day;
        return this;
    }

    TestMilestone inDraft() {
        agreedOn = null;
        return this;
    }

    TestMilestone withEvidence() {
        evidence++;
        return this;
    }

    TestMilestone lacks(Language language) {
        toMend.add(language);
        return this;
    }

    MilestoneFacts facts() {
        return new MilestoneFacts(leads, lines, closure, baseline, due, evidence, toMend, agreedOn);
    }

    Headline headline() {
        return Headline.of(facts());
    }

    Standing today() {
        return Standing.of(facts(), TODAY);
    }
}
