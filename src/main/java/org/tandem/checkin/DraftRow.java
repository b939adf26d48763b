package org.tandem.checkin;

import java.net.URI;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.workplan.EvidenceLink;
import org.tandem.workplan.MilestoneId;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Obstacle;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.UpdateId;
import org.tandem.workplan.UpdateKind;

/**
 * What a country has written so far for its next update of a milestone.
 *
 * @param update the identity it is posted under, so that nothing is posted twice
 * @param answers the line's last update when the row was begun, null when there was none
 * @param fields those that somebody has written
 */
public record DraftRow(
        MilestoneId milestone,
        Country country,
        UpdateId update,
        @Nullable UpdateId answers,
        Map<DraftField, SavedField> fields) {

    public DraftRow {
        fields = Map.copyOf(fields);
    }

    /** What was typed; empty for a field that nobody has written. */
    public String value(DraftField field) {
        SavedField saved = fields.get(field);
        return saved == null ? "" : saved.value();
    }

    public @Nullable Answer answer() {
        return constant(DraftField.ANSWER, Answer.class);
    }

    /** Whether the answer says more than itself. */
    boolean says() {
        Answer answer = answer();
        return answer != null && answer.says();
    }

    /** Which texts stand in it, so that whoever posts the row has seen all of them; no text ever has another's number. */
    public Set<Integer> revisions() {
        return fields.values().stream().map(SavedField::revision).collect(Collectors.toSet());
    }

    /** The fields of an answered row that hold words which its answer leaves unsaid, with the choices that go with them. */
    Set<DraftField> unsaid() {
        if (answer() != null && !says()) {
            return holdsWords() ? EnumSet.complementOf(EnumSet.of(DraftField.ANSWER)) : Set.of();
        }
        return explains() || texts(DraftField.REASON).isEmpty()
                ? Set.of()
                : EnumSet.of(DraftField.OBSTACLE, DraftField.REASON, DraftField.LANGUAGE);
    }

    /** Whether the answer asks why. */
    private boolean explains() {
        MilestoneStatus status = answer() == Answer.CHANGED ? constant(DraftField.STATUS, MilestoneStatus.class) : null;
        return status != null && status.needsReason();
    }

    /** Whether somebody has written anything that is more than a choice. */
    boolean holdsWords() {
        return DraftField.WORDS.stream().anyMatch(field -> !texts(field).isEmpty());
    }

    /** All that was written in a field and still stands, the one that is kept first; texts without words are left out. */
    public List<String> texts(DraftField field) {
        SavedField saved = fields.get(field);
        return saved == null ? List.of() : saved.written();
    }

    public boolean isContested() {
        return fields.values().stream().anyMatch(SavedField::isContested);
    }

    /** The update that the row is posted as. @param writer the language of the words when none was chosen */
    public UpdateDraft toUpdate(Language writer) {
        Answer answer = answer();
        Language chosen = constant(DraftField.LANGUAGE, Language.class);
        Language language = chosen == null ? writer : chosen;
        if (answer == null || !answer.says()) {
            UpdateKind kind = answer == Answer.STILL_TRUE ? UpdateKind.STILL_TRUE : UpdateKind.NOTHING_TO_REPORT;
            return UpdateDraft.wordless(kind, update, country, answers, language, false);
        }
        String due = value(DraftField.NEXT_STEP_DUE);
        MilestoneStatus status =
                answer == Answer.DONE ? MilestoneStatus.COMPLETED : constant(DraftField.STATUS, MilestoneStatus.class);
        boolean explains = explains();
        return new UpdateDraft(
                update,
                country,
                answers,
                null,
                UpdateKind.CHANGED,
                status,
                points(),
                explains ? constant(DraftField.OBSTACLE, Obstacle.class) : null,
                explains ? value(DraftField.REASON).strip() : "",
                value(DraftField.NEXT_STEP).strip(),
                due.isEmpty() ? null : LocalDate.parse(due),
                language,
                evidence(),
                false);
    }

    private List<String> points() {
        return DraftField.POINTS.stream()
                .map(field -> value(field).strip())
                .filter(point -> !point.isEmpty())
                .toList();
    }

    /** A line is an address and, after a space, what the page is; without a word of it the site's name stands in. */
    private List<EvidenceLink> evidence() {
        return value(DraftField.EVIDENCE)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(DraftRow::link)
                .toList();
    }

    private static EvidenceLink link(String line) {
        String[] parts = line.split("\\s+", 2);
        return new EvidenceLink(parts[0], parts.length > 1 ? parts[1] : site(parts[0]));
    }

    private static String site(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host;
        } catch (IllegalArgumentException noAddress) {
            return address;
        }
    }

    private <E extends Enum<E>> @Nullable E constant(DraftField field, Class<E> type) {
        String name = value(field);
        return name.isEmpty() ? null : Enum.valueOf(type, name);
    }
}
