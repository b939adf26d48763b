package org.tandem.agreement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.access.ChangeRecorder;
import org.tandem.access.ChangeRecorder.Place;
import org.tandem.access.ProtectedObject;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.FieldChange;
import org.tandem.shared.FieldChange.Kind;

/** Tells the history of a matter's subject what was said to it, by seat and person. */
@Component
class AgreementTrail {

    private final ChangeRecorder changes;

    AgreementTrail(ChangeRecorder changes) {
        this.changes = changes;
    }

    void record(Matter matter, String action, Capacity as, @Nullable String field, @Nullable Written words) {
        List<FieldChange> fields = new ArrayList<>(version(matter));
        if (field != null && words != null) {
            fields.add(new FieldChange(field, Kind.TEXT, null, words.text(), words.language()));
        }
        changes.record(matter.subject(), action, place(matter), as, fields.toArray(FieldChange[]::new));
    }

    /** What nobody did but time: a clock that started or stopped, a country's silence that counted. */
    void recordByTime(Matter matter, String action, Country silent, FieldChange... more) {
        List<FieldChange> fields = new ArrayList<>(version(matter));
        fields.add(new FieldChange("country", Kind.CODE, null, silent.name()));
        fields.addAll(List.of(more));
        changes.recordByTime(matter.subject(), action, place(matter), fields.toArray(FieldChange[]::new));
    }

    private static List<FieldChange> version(Matter matter) {
        return matter.label() == null
                ? List.of()
                : List.of(new FieldChange("version", Kind.TEXT, null, matter.label()));
    }

    private static Place place(Matter matter) {
        return new Place(matter.group(), matter.edition(), matter.guardedBy() == ProtectedObject.DRAFT);
    }
}
