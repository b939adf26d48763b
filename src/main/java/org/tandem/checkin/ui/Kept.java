package org.tandem.checkin.ui;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tandem.checkin.Answer;
import org.tandem.checkin.DraftField;
import org.tandem.checkin.DraftRow;
import org.tandem.checkin.FieldText;
import org.tandem.checkin.SavedField;
import org.tandem.ui.Texts;

/** What the server keeps of a row as far as its page knows, and the way to it. */
class Kept {

    /** The ways to the server: to keep a text, and to choose one of two. */
    interface Server {
        SavedField save(FieldText text);

        /** @param shown the field with the texts among which the reader chooses */
        SavedField choose(SavedField shown, String chosen);
    }

    /** What the page does when something is kept, or is not what it knows. */
    interface Page {
        void saved();

        /** Somebody wrote the row meanwhile. */
        void changedMeanwhile();
    }

    private final Map<DraftField, SavedField> fields = new EnumMap<>(DraftField.class);
    private final Server server;
    private final Page page;

    Kept(@Nullable DraftRow row, Server server, Page page) {
        this.server = server;
        this.page = page;
        if (row != null) {
            fields.putAll(row.fields());
        }
    }

    String value(DraftField field) {
        SavedField known = fields.get(field);
        return known == null ? "" : known.value();
    }

    @Nullable
    SavedField field(DraftField field) {
        return fields.get(field);
    }

    @Nullable
    Answer answer() {
        String answer = value(DraftField.ANSWER);
        return answer.isEmpty() ? null : Answer.valueOf(answer);
    }

    /** As {@link DraftRow#revision()}, of what the page knows. */
    int revision() {
        return fields.values().stream().mapToInt(SavedField::revision).sum();
    }

    /** Has a text kept in place of the one that the page knows, or beside one that it does not. */
    SavedField save(DraftField field, String value) {
        if (field.hasLanguage() && !fields.containsKey(DraftField.LANGUAGE)) {
            // The language that the page shows is the one these words are in, whoever posts them.
            save(DraftField.LANGUAGE, Texts.current().language().name());
        }
        SavedField known = fields.get(field);
        SavedField kept = server.save(new FieldText(field, value, known == null ? 0 : known.revision()));
        if (kept.value().equals(value)) {
            fields.put(field, kept);
        }
        // Else somebody else's text is kept, which the writer has not taken: what they go on writing stays beside it.
        page.saved();
        return kept;
    }

    SavedField choose(SavedField shown, String chosen) {
        SavedField kept = server.choose(shown, chosen);
        fields.put(kept.field(), kept);
        page.saved();
        return kept;
    }

    /** Somebody was first with a choice. */
    void changedMeanwhile() {
        page.changedMeanwhile();
    }
}
