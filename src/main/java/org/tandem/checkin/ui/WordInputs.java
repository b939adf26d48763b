package org.tandem.checkin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DebouncePhase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.checkin.Answer;
import org.tandem.checkin.DraftField;
import org.tandem.checkin.SavedField;
import org.tandem.shared.Language;
import org.tandem.ui.DatePickers;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneStatus;
import org.tandem.workplan.Obstacle;
import org.tandem.workplan.UpdateDraft;
import org.tandem.workplan.panel.ObstacleSelect;
import org.tandem.workplan.panel.StatusSelect;

/** What an answer that says something asks for; each field is there only while the answer and the status need it. */
class WordInputs extends Div {

    /** Typing is kept at least this often, so that no more than the last words can be lost. */
    private static final int KEPT_EVERY_MS = 1_000;

    private static final KeptInput.Form<String> TEXT =
            new KeptInput.Form<>(Function.identity(), Function.identity(), Function.identity());

    private final Texts texts = Texts.current();
    private final transient Kept kept;
    private final Map<DraftField, KeptInput<?>> inputs = new EnumMap<>(DraftField.class);

    WordInputs(Kept kept) {
        this.kept = kept;
        addClassName("word-inputs");
        arrange();
    }

    /** Most rows are answered without words, so their inputs are made when an answer first asks for them. */
    private void build() {
        add(DraftField.STATUS, status(), constant(MilestoneStatus.class, "status"));
        add(DraftField.OBSTACLE, new ObstacleSelect(), constant(Obstacle.class, "obstacle"));
        add(DraftField.REASON, area("milestone.update.reason", null), TEXT);
        addPoint(1);
        addPoint(2);
        addPoint(3);
        add(DraftField.NEXT_STEP, area("milestone.update.next-step", null), TEXT);
        DatePicker due = DatePickers.create(texts.text("milestone.update.next-step-due"));
        add(
                DraftField.NEXT_STEP_DUE,
                due,
                new KeptInput.Form<>(LocalDate::toString, LocalDate::parse, day -> texts.date(LocalDate.parse(day))));
        add(DraftField.EVIDENCE, area("milestone.evidence", "check-in.evidence-hint"), TEXT);
        add(DraftField.LANGUAGE, new LanguageSelect(), constant(Language.class, "language"));
    }

    private <T, I extends Component & HasValue<?, T>> void add(DraftField field, I input, KeptInput.Form<T> form) {
        KeptInput<T> keeping = new KeptInput<>(field, input, form, kept, this::arrange);
        keeping.addClassName("kept-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        inputs.put(field, keeping);
        add(keeping);
    }

    /** Completed is an answer of its own. */
    private static StatusSelect status() {
        return new StatusSelect(Arrays.stream(MilestoneStatus.values())
                .filter(choice -> choice != MilestoneStatus.COMPLETED)
                .toList());
    }

    private void addPoint(int number) {
        DraftField field = DraftField.POINTS.get(number - 1);
        TextArea area = area(texts.text(number == 1 ? "check-in.point" : "check-in.point-more", number));
        area.setHelperText(texts.text("check-in.point-length", UpdateDraft.LONGEST_POINT));
        add(field, area, TEXT);
        tellLength(field, area.getValue());
        area.addValueChangeListener(change -> tellLength(field, change.getValue()));
    }

    /** More is kept than can be posted, so that nothing is cut; whoever writes it is told at once. */
    private void tellLength(DraftField field, String text) {
        KeptInput<?> input = inputs.get(field);
        if (input != null && !input.isUnsaved() && text.strip().length() > UpdateDraft.LONGEST_POINT) {
            input.complain(texts.text("check-in.point-too-long", text.strip().length(), UpdateDraft.LONGEST_POINT));
        }
    }

    private TextArea area(String key, @Nullable String hint) {
        TextArea area = area(texts.text(key));
        if (hint != null) {
            area.setHelperText(texts.text(hint));
        }
        return area;
    }

    private static TextArea area(String label) {
        TextArea area = new TextArea(label);
        area.setWidthFull();
        area.setMaxHeight("20rem");
        // None of Vaadin's modes does both: send while one types on, and send the last words once one pauses.
        area.getElement()
                .addPropertyChangeListener("value", "input", typed -> {})
                .debounce(KEPT_EVERY_MS, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING);
        return area;
    }

    private <E extends Enum<E>> KeptInput.Form<E> constant(Class<E> type, String words) {
        Function<String, E> read = name -> Enum.valueOf(type, name);
        return new KeptInput.Form<>(
                Enum::name, read::apply, name -> name.isEmpty() ? "" : texts.word(words, read.apply(name)));
    }

    /** Shows what the answer and the status ask for now. */
    void arrange() {
        Answer answer = kept.answer();
        String status = kept.value(DraftField.STATUS);
        // What somebody wrote is seen, also before anybody has said what it is.
        SavedField reason = kept.field(DraftField.REASON);
        boolean explains = answer == null
                ? reason != null && reason.holdsWords()
                : answer == Answer.CHANGED
                        && !status.isEmpty()
                        && MilestoneStatus.valueOf(status).needsReason();
        boolean says = answer == null ? kept.holdsWords() : answer.says();
        setVisible(says);
        if (says && inputs.isEmpty()) {
            build();
        }
        KeptInput<?> language = inputs.get(DraftField.LANGUAGE);
        if (language != null) {
            language.refresh();
        }
        show(DraftField.STATUS, answer == Answer.CHANGED);
        show(DraftField.OBSTACLE, explains);
        show(DraftField.REASON, explains);
    }

    /** Shows what is kept now. */
    void refresh() {
        inputs.values().forEach(KeptInput::refresh);
        arrange();
    }

    /** Whether the server refused what stands in one of them. */
    boolean isUnsaved() {
        return inputs.values().stream().anyMatch(KeptInput::isUnsaved);
    }

    /** Nothing more is kept of them; what stands in them stays to be read and copied. */
    void shut() {
        inputs.values().forEach(KeptInput::shut);
    }

    /** Leads to the first whose words the server refused. */
    void focusUnsaved() {
        inputs.values().stream().filter(KeptInput::isUnsaved).findFirst().ifPresent(KeptInput::focus);
    }

    void focus(DraftField field) {
        KeptInput<?> input = inputs.get(field);
        if (input != null) {
            input.focus();
        }
    }

    private void show(DraftField field, boolean shown) {
        KeptInput<?> input = inputs.get(field);
        if (input != null) {
            SavedField known = kept.field(field);
            // Two texts ask for a choice, also where the answer no longer asks for the field.
            input.setVisible(shown || known != null && known.isContested());
        }
    }

    /** Says what is wrong with a field. @return whether the field stands here */
    boolean complain(DraftField field, String words) {
        KeptInput<?> input = inputs.get(field);
        if (input != null) {
            input.complain(words);
        }
        return input != null;
    }
}
