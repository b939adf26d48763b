package org.tandem.checkin;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.shared.Language;
import org.tandem.workplan.UpdateDraft;

/** Finds all that is wrong with a row before it is posted, by the rules of updates themselves. */
@Component
public class RowCheck {

    private static final Map<String, DraftField> FIELDS = Map.of(
            "status", DraftField.STATUS,
            "obstacle", DraftField.OBSTACLE,
            "reason", DraftField.REASON,
            "nextStep", DraftField.NEXT_STEP,
            "nextStepDue", DraftField.NEXT_STEP_DUE,
            "evidence", DraftField.EVIDENCE,
            "language", DraftField.LANGUAGE);

    private final Validator validator;

    RowCheck(Validator validator) {
        this.validator = validator;
    }

    /** What is wrong with an answered row, in the order of the form; empty when it can be posted. */
    public List<FieldProblem> problems(DraftRow row) {
        List<FieldProblem> problems = new ArrayList<>();
        row.fields().values().stream()
                .filter(SavedField::isContested)
                // Words that the answer leaves unsaid stay, both of them, until somebody says them.
                .filter(field -> field.field() == DraftField.ANSWER || row.says())
                .sorted(Comparator.comparing(SavedField::field))
                .map(field -> FieldProblem.ofRule(field.field(), "error.check-in-two-texts"))
                .forEach(problems::add);
        UpdateDraft update = row.toUpdate(Language.EN);
        update.missing()
                .forEach(missing ->
                        problems.add(FieldProblem.ofRule(field(missing.field(), 0, row), missing.messageKey())));
        for (ConstraintViolation<UpdateDraft> violation : validator.validate(update)) {
            problems.add(FieldProblem.ofConstraint(
                    field(violation.getPropertyPath(), row), said(violation, violation.getPropertyPath(), update)));
        }
        return problems;
    }

    /** All links stand in one field, so what is wrong with one of them names it. */
    private static String said(ConstraintViolation<UpdateDraft> violation, Path path, UpdateDraft update) {
        if (!"evidence".equals(path.iterator().next().getName())) {
            return violation.getMessage();
        }
        for (Path.Node node : path) {
            Integer index = node.getIndex();
            if (index != null) {
                return update.evidence().get(index).url() + " — " + violation.getMessage();
            }
        }
        return violation.getMessage();
    }

    private static DraftField field(Path path, DraftRow row) {
        Path.Node first = path.iterator().next();
        int index = 0;
        for (Path.Node node : path) {
            index = node.getIndex() == null ? index : node.getIndex();
        }
        return field(first.getName(), index, row);
    }

    /** @param index of a point among those that are not blank */
    private static DraftField field(@Nullable String name, int index, DraftRow row) {
        if ("points".equals(name)) {
            List<DraftField> written = DraftField.POINTS.stream()
                    .filter(point -> !row.value(point).isBlank())
                    .toList();
            return index < written.size() ? written.get(index) : DraftField.POINT_1;
        }
        return FIELDS.getOrDefault(name == null ? "" : name, DraftField.ANSWER);
    }
}
