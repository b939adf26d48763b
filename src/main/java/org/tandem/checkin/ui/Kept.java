package org.tandem.checkin.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tandem.checkin.Answer;
import org.tandem.checkin.DraftField;
import org.tandem.checkin.DraftRow;
import org.tandem.checkin.FieldText;
import org.tandem.checkin.KeptText;
import org.tandem.checkin.SavedField;
import org.tandem.shared.PersonId;
import org.tandem.ui.Texts;

/** What the server keeps of a row as far as its page knows, and the way to it. */
class Kept {

    /** Who reads which open page, by which clock. */
    record Reader(UUID page, PersonId person, ZoneId zone) {}

    /** The ways to the server: to keep a text, and to choose one of two. */
    interface Server {
        KeptText save(FieldText text);

        /** Keeps what the page fills in by itself, unless somebody has written the field. */
        KeptText fill(FieldText text);

        /** @param shown the field with the texts among which the reader chooses */
        SavedField choose(SavedField shown, FieldText chosen);
    }

    /** What the page does when something is kept, is refused, or is not what it knows. */
    interface Page {
        /** What is and is not kept of the page is another than before. */
        void told();

        /** Somebody wrote the row meanwhile. */
        void changedMeanwhile();

        /** Nothing more is reported on the milestone. */
        void closed();

        /** Somebody posted on the milestone meanwhile. */
        void overtaken();
    }

    private final Map<DraftField, SavedField> fields = new EnumMap<>(DraftField.class);
    private final Reader reader;
    private final Server server;
    private final Page page;

    Kept(@Nullable DraftRow row, Reader reader, Server server, Page page) {
        this.reader = reader;
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

    /** As {@link DraftRow#revisions()}, of what the page knows. */
    Set<Integer> revisions() {
        return fields.values().stream().map(SavedField::revision).collect(Collectors.toSet());
    }

    /** Has a text kept in place of the one that the page knows, or beside one that it does not. */
    SavedField save(DraftField field, String value) {
        if (field.hasLanguage() && !fields.containsKey(DraftField.LANGUAGE)) {
            // The language that the page shows is the one these words are in, whoever posts them.
            fill(DraftField.LANGUAGE, Texts.current().language().name());
        }
        SavedField known = fields.get(field);
        KeptText answer = server.save(text(field, value, known));
        SavedField kept = answer.field();
        if (kept.value().equals(value)) {
            fields.put(field, kept);
        }
        // Else somebody else's text is kept, which the writer has not taken: what they go on writing stays beside it.
        if (answer.overtaken()) {
            keepLanguage(field);
            page.overtaken();
        }
        return kept;
    }

    /** What was posted meanwhile took the language of the row with it; these words are in the one that the page shows. */
    private void keepLanguage(DraftField written) {
        SavedField language = fields.get(DraftField.LANGUAGE);
        if (written.hasLanguage() && language != null) {
            fields.remove(DraftField.LANGUAGE);
            fill(DraftField.LANGUAGE, language.value());
        }
    }

    private FieldText text(DraftField field, String value, @Nullable SavedField known) {
        return new FieldText(reader.page(), field, value, known == null ? 0 : known.revision());
    }

    /** Has a field filled that nobody has written; what somebody has is what the page knows from now on. */
    void fill(DraftField field, String value) {
        if (!fields.containsKey(field)) {
            fields.put(field, server.fill(text(field, value, null)).field());
        }
    }

    SavedField choose(SavedField shown, String chosen) {
        SavedField kept = server.choose(shown, text(shown.field(), chosen, shown));
        fields.put(kept.field(), kept);
        return kept;
    }

    /** Whether somebody has written more than choices. */
    boolean holdsWords() {
        return DraftField.WORDS.stream()
                .flatMap(field -> Stream.ofNullable(fields.get(field)))
                .anyMatch(SavedField::holdsWords);
    }

    /** Who else wrote what is kept, each once. */
    List<String> others() {
        return fields.values().stream()
                .filter(field -> field.holdsWords() && !field.by().equals(reader.person()))
                .map(SavedField::name)
                .distinct()
                .sorted()
                .toList();
    }

    /** When something was written, by the reader's clock. */
    String time(Instant at) {
        return Texts.current().timeOfDay(at, reader.zone());
    }

    Page page() {
        return page;
    }
}
