package org.tandem.checkin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tandem.checkin.DraftField;
import org.tandem.checkin.SavedField;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.NotFound;
import org.tandem.ui.Texts;
import org.tandem.workplan.MilestoneIsClosed;

/**
 * An input whose text the server keeps as it is typed. What could not be kept stays in the input and says why; what two
 * people wrote at once stands below it until one of them chooses.
 *
 * @param <T> what the input holds
 */
@Tag("tandem-kept-input")
@JsModule("./kept-input.ts")
class KeptInput<T> extends HtmlContainer {

    /** How a value of an input is kept as text. Null and the empty value are kept as the empty text. */
    record Form<T>(Function<T, String> write, Function<String, @Nullable T> read, Function<String, String> show) {}

    private final DraftField field;
    private final HasValue<?, T> input;
    private final transient Form<T> form;
    private final transient Kept kept;
    private final transient Runnable changed;
    private final Div texts = new Div();
    private boolean showing;
    private boolean unsaved;

    /** @param changed run once another value is kept */
    <I extends Component & HasValue<?, T>> KeptInput(
            DraftField field, I input, Form<T> form, Kept kept, Runnable changed) {
        this.field = field;
        this.input = input;
        this.form = form;
        this.kept = kept;
        this.changed = changed;
        addClassName("kept-input");
        add(input);
        getElement().setAttribute("typed", input instanceof TextArea);
        show(kept.field(field));
        if (input instanceof DatePicker picker) {
            picker.addValidationStatusChangeListener(change -> tellWhetherItIsADay(picker));
        }
        this.input.addValueChangeListener(change -> {
            if (!showing) {
                save();
            }
        });
    }

    /** What is no day stays in the input, which says so itself; it is not kept, and nothing is posted without it. */
    private void tellWhetherItIsADay(DatePicker picker) {
        if (isUnreadable(picker) || unsaved) {
            save();
        }
    }

    private static boolean isUnreadable(DatePicker picker) {
        return picker.getDefaultValidator().apply(picker.getValue(), null).isError();
    }

    /** @param value what the server kept; null where it refused what stands there, which says so itself */
    private void acknowledge(@Nullable String value) {
        if (input instanceof TextArea) {
            getElement().callJsFunction("acknowledge", value);
        }
    }

    private void save() {
        if (input instanceof DatePicker picker && isUnreadable(picker)) {
            unsaved = true;
            kept.page().told();
            return;
        }
        attempt(() -> {
            T value = input.getValue();
            String text = value == null ? "" : form.write().apply(value);
            unsaved = true;
            showTexts(kept.save(field, text));
            unsaved = false;
            acknowledge(text);
            kept.page().told();
            changed.run();
        });
    }

    private void choose(SavedField shown, String chosen) {
        attempt(() -> {
            try {
                show(kept.choose(shown, chosen));
                unsaved = false;
                acknowledge(null);
                kept.page().told();
                changed.run();
                focus();
            } catch (ConcurrentChange first) {
                kept.page().changedMeanwhile();
            }
        });
    }

    private void attempt(Runnable act) {
        complain(null);
        try {
            act.run();
        } catch (MilestoneIsClosed closed) {
            refused(Texts.current().text(closed.messageKey()));
            kept.page().closed();
        } catch (BrokenRule rule) {
            refused(Texts.current().text(rule.messageKey()));
        } catch (NotFound gone) {
            refused(Texts.current().text("check-in.no-longer-yours"));
        } catch (ConstraintViolationException violations) {
            refused(violations.getConstraintViolations().stream()
                    .findFirst()
                    .map(ConstraintViolation::getMessage)
                    .orElse(""));
        } catch (RuntimeException failure) {
            // The fault is told and logged where all are; what matters here is that nothing passes for saved.
            refused(Texts.current().text("check-in.server-failed"));
            throw failure;
        }
    }

    private void refused(String why) {
        complain(Texts.current().text("check-in.not-saved", why));
        acknowledge(null);
        kept.page().told();
    }

    /** Says what is wrong with the field; null for nothing. */
    void complain(@Nullable String words) {
        if (input instanceof HasValidationProperties beside) {
            beside.setErrorMessage(words);
            beside.setInvalid(words != null);
        }
    }

    /** Nothing more is kept of it. */
    void shut() {
        input.setReadOnly(true);
    }

    /** Whether the server refused what stands in the input. */
    boolean isUnsaved() {
        return unsaved;
    }

    /** Shows what is kept now, unless words stand here that are not, or only beside another's. */
    void refresh() {
        if (!unsaved && texts.getChildren().findAny().isEmpty()) {
            show(kept.field(field));
        }
    }

    void focus() {
        if (input instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private void show(@Nullable SavedField saved) {
        if (saved != null) {
            T value = saved.value().isEmpty() ? null : form.read().apply(saved.value());
            showing = true;
            input.setValue(value == null ? input.getEmptyValue() : value);
            showing = false;
            acknowledge(saved.value());
            showTexts(saved);
        }
    }

    private void showTexts(SavedField saved) {
        texts.removeAll();
        if (saved.isContested()) {
            add(texts);
            texts.add(new TwoTexts(saved, form.show(), kept::time, chosen -> choose(saved, chosen)));
        }
    }
}
