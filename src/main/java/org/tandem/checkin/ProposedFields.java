package org.tandem.checkin;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.UpdateDraft;

/** Lays the words of a proposed update into the fields of a row, as {@link DraftField} has them typed. */
final class ProposedFields {

    private ProposedFields() {}

    /** Only the fields of which the proposal says something. */
    static Map<DraftField, String> of(UpdateDraft words) {
        Map<DraftField, String> fields = new EnumMap<>(DraftField.class);
        fields.put(DraftField.ANSWER, answer(words).name());
        if (words.kind().repeats()) {
            return fields;
        }
        MilestoneStatus status = words.status();
        if (status != null && status != MilestoneStatus.COMPLETED) {
            fields.put(DraftField.STATUS, status.name());
        }
        for (int point = 0; point < words.points().size(); point++) {
            fields.put(DraftField.POINTS.get(point), words.points().get(point));
        }
        if (words.obstacle() != null) {
            fields.put(DraftField.OBSTACLE, words.obstacle().name());
        }
        fields.put(DraftField.REASON, words.reason());
        fields.put(DraftField.NEXT_STEP, words.nextStep());
        if (words.nextStepDue() != null) {
            fields.put(DraftField.NEXT_STEP_DUE, words.nextStepDue().toString());
        }
        fields.put(
                DraftField.EVIDENCE,
                words.evidence().stream()
                        .map(link -> link.url() + " " + link.label())
                        .collect(Collectors.joining("\n")));
        fields.put(DraftField.LANGUAGE, words.language().name());
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static Answer answer(UpdateDraft words) {
        return switch (words.kind()) {
            case STILL_TRUE -> Answer.STILL_TRUE;
            case NOTHING_TO_REPORT -> Answer.NOTHING_TO_REPORT;
            case CHANGED -> words.status() == MilestoneStatus.COMPLETED ? Answer.DONE : Answer.CHANGED;
        };
    }
}
