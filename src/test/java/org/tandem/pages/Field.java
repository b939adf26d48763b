package org.tandem.pages;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field for text: the page of its form, its label, what the form's button says, and how long the text may be.
 *
 * @param page as {@link SampleAddresses} calls it
 */
record Field(String page, String label, String button, int longest) {

    static final List<Field> REQUIRED = List.of(
            new Field("own.draft.new-goal", "Title/English", "Add the goal", 300),
            new Field("own.draft.edit-goal", "Title/English", "Save", 300),
            new Field("own.draft.new-milestone", "Title/English", "Add the milestone", 300),
            new Field("own.draft.edit", "Title/English", "Save", 300),
            new Field("own.draft.drop", "Reason", "Drop the milestone", 1000),
            new Field("own.agreed.due", "Reason for the change", "Move the date", 1000),
            new Field("own.agreed", "Your comment", "Post", 10_000));

    static final List<Field> OPTIONAL = List.of(
            new Field("own.draft.edit-goal", "Title/Spanish", "Save", 300),
            new Field("own.draft.edit-goal", "Description/English", "Save", 4000),
            new Field("own.draft.edit-goal", "Expected result/English", "Save", 2000),
            new Field("own.draft.edit", "Deliverable/English", "Save", 2000),
            new Field("own.draft.edit", "Partners", "Save", 500),
            new Field("own.agreed.update-ca", "Point 1", "Post", 280),
            new Field("own.agreed.update-ca", "Reason, in plain words", "Post", 1000),
            new Field("own.agreed.update-ca", "Next step", "Post", 500));

    static Stream<Field> all() {
        return Stream.concat(REQUIRED.stream(), OPTIONAL.stream());
    }

    @Override
    public String toString() {
        return page + " " + label;
    }
}
