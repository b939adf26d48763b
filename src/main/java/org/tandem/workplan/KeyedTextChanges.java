package org.tandem.workplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.FieldChange.Kind;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.LocalizedTextJson;

/** What the audit trail keeps of a change to keyed text: each field before and after. */
final class KeyedTextChanges {

    private KeyedTextChanges() {}

    static FieldChange[] added(GoalDraft draft) {
        return fields(localized("title", null, draft.title()));
    }

    static FieldChange[] between(GoalRow before, GoalDraft after) {
        GoalDraft had = GoalDraft.of(before);
        return fields(
                localized("title", before.title(), after.title()),
                localized("description", before.description(), after.description()),
                localized("expectedResult", before.expectedResult(), after.expectedResult()),
                localized("indicator", had.indicator(), after.indicator()),
                text("unit", had.unit(), after.unit()),
                number("baseline", had.baseline(), after.baseline()),
                number("target", had.target(), after.target()));
    }

    /** A milestone went from one goal to another; within one goal nothing more is said than that. */
    static FieldChange[] moved(GoalRow from, GoalRow to) {
        return from.id().equals(to.id()) ? fields() : fields(localized("goal", from.title(), to.title()));
    }

    static FieldChange[] added(MilestoneDraft draft) {
        return fields(localized("title", null, draft.title()), date("dueOn", null, draft.dueOn()));
    }

    static FieldChange[] between(MilestoneRow before, MilestoneRow after) {
        return fields(
                localized("title", before.title(), after.title()),
                localized("deliverable", before.deliverable(), after.deliverable()),
                localized("leadCa", lead(before, Country.CA), lead(after, Country.CA)),
                localized("leadMx", lead(before, Country.MX), lead(after, Country.MX)),
                text("partners", before.partners(), after.partners()),
                localized("themes", themes(before), themes(after)),
                date("startsOn", before.startsOn(), after.startsOn()),
                date("dueOn", before.keyedDue(), after.keyedDue()),
                code("recurring", before.recurring(), after.recurring()));
    }

    /** Why something was done, in the language it was said in. */
    static FieldChange reason(String reason, Language language) {
        return new FieldChange("reason", Kind.TEXT, null, reason, language);
    }

    /** A reason that holds no more. */
    static FieldChange[] noReason(MilestoneRow.Dropped dropped) {
        return fields(new FieldChange("reason", Kind.TEXT, dropped.reason(), null, dropped.language()));
    }

    /** What does not go on, and why. */
    static FieldChange[] left(
            LocalizedText title, @Nullable CarryDecision before, CarryDecision.@Nullable Reason reason) {
        return fields(localized("title", null, title), reason(before == null ? null : before.reason(), reason));
    }

    private static FieldChange reason(CarryDecision.@Nullable Reason before, CarryDecision.@Nullable Reason after) {
        CarryDecision.Reason newest = after == null ? before : after;
        return new FieldChange(
                "reason",
                Kind.TEXT,
                before == null ? null : before.words(),
                after == null ? null : after.words(),
                newest == null ? null : newest.language());
    }

    static FieldChange date(String field, @Nullable LocalDate before, @Nullable LocalDate after) {
        return new FieldChange(field, Kind.DATE, Objects.toString(before, null), Objects.toString(after, null));
    }

    static FieldChange number(String field, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        return new FieldChange(
                field,
                Kind.NUMBER,
                before == null ? null : before.toPlainString(),
                after == null ? null : after.toPlainString());
    }

    static FieldChange text(String field, @Nullable String before, @Nullable String after) {
        return new FieldChange(field, Kind.TEXT, nullIfEmpty(before), nullIfEmpty(after));
    }

    private static @Nullable String nullIfEmpty(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static FieldChange code(String field, boolean before, boolean after) {
        return new FieldChange(field, Kind.CODE, before ? "YES" : "NO", after ? "YES" : "NO");
    }

    private static FieldChange localized(String field, @Nullable LocalizedText before, @Nullable LocalizedText after) {
        return new FieldChange(field, Kind.LOCALIZED, LocalizedTextJson.write(before), LocalizedTextJson.write(after));
    }

    private static @Nullable LocalizedText lead(MilestoneRow milestone, Country country) {
        MilestoneRow.Lead lead = milestone.leads().get(country);
        return lead == null ? null : lead.name();
    }

    /** As one text, for they are read together. */
    private static @Nullable LocalizedText themes(MilestoneRow milestone) {
        return milestone.themes().isEmpty()
                ? null
                : LocalizedText.of(
                        Language.EN,
                        themes(milestone, Language.EN),
                        themes(milestone, Language.FR),
                        themes(milestone, Language.ES));
    }

    private static String themes(MilestoneRow milestone, Language language) {
        return milestone.themes().stream()
                .map(theme -> theme.name().readIn(language).text())
                .collect(Collectors.joining("; "));
    }

    private static FieldChange[] fields(FieldChange... fields) {
        return fields;
    }
}
