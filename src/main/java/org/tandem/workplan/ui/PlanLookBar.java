package org.tandem.workplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tandem.ui.Texts;

/** Chooses between the tables of a plan and its timeline, and of the timeline which days. */
class PlanLookBar extends Div {

    private final Texts texts = Texts.current();
    private final transient Consumer<PlanLook> choose;
    private final Map<PlanLook.Kind, Button> kinds = new EnumMap<>(PlanLook.Kind.class);
    private final Map<TimelineZoom, Button> zooms = new EnumMap<>(TimelineZoom.class);
    private final Button previous = new Button("", click -> move(TimelinePeriod::previous));
    private final Button next = new Button("", click -> move(TimelinePeriod::next));
    private final Span shown = new Span();
    private final Div zoom = new Div();
    private transient PlanLook look;

    /** @param choose told what is chosen once a person changes it; @param keys tells which keys the page understands */
    PlanLookBar(PlanLook look, Consumer<PlanLook> choose, Runnable keys) {
        this.look = look;
        this.choose = choose;
        addClassName("look-bar");
        shown.addClassName("look-period");
        shown.getElement().setAttribute("role", "status");
        for (PlanLook.Kind kind : PlanLook.Kind.values()) {
            kinds.put(kind, new Button(texts.word("workplan.look", kind), click -> chosen(this.look.as(kind))));
        }
        for (TimelineZoom size : TimelineZoom.values()) {
            zooms.put(size, new Button(texts.word("workplan.timeline.zoom", size), click -> zoom(size)));
        }
        group(zoom, "workplan.timeline.zoom", zooms);
        Div steps = new Div(previous, shown, next);
        steps.addClassName("look-steps");
        Button shortcuts = new Button(texts.text("workplan.keys.title"), click -> keys.run());
        shortcuts.addThemeVariants(ButtonVariant.TERTIARY);
        add(group(new Div(), "workplan.look", kinds), zoom, steps, shortcuts);
        tell();
    }

    /** With what is said of the choice. */
    PlanLookBar beside(Component words) {
        add(words);
        return this;
    }

    /** The days that are looked at stay in sight. */
    private void zoom(TimelineZoom size) {
        TimelinePeriod period = look.period();
        boolean within = period.zoom() != TimelineZoom.EDITION && size != TimelineZoom.EDITION;
        chosen(look.over(TimelinePeriod.of(size, within ? period.first() : null, period.plan())));
    }

    private void move(UnaryOperator<TimelinePeriod> step) {
        chosen(look.over(step.apply(look.period())));
    }

    private void chosen(PlanLook chosen) {
        look = chosen;
        tell();
        choose.accept(chosen);
    }

    private void tell() {
        boolean timeline = look.isTimeline();
        TimelinePeriod period = look.period();
        boolean moves = timeline && period.zoom() != TimelineZoom.EDITION;
        press(kinds, look.kind());
        press(zooms, period.zoom());
        zoom.setVisible(timeline);
        previous.setVisible(moves);
        next.setVisible(moves);
        if (moves) {
            previous.setText(texts.word("workplan.timeline.previous", period.zoom()));
            next.setText(texts.word("workplan.timeline.next", period.zoom()));
        }
        shown.setText(moves ? period.name() : "");
    }

    private Div group(Div group, String name, Map<?, Button> buttons) {
        group.addClassName("look-group");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", texts.text(name));
        buttons.values().forEach(group::add);
        return group;
    }

    private static <T> void press(Map<T, Button> buttons, T chosen) {
        Function<T, String> pressed = option -> String.valueOf(option.equals(chosen));
        buttons.forEach((option, button) -> button.getElement().setAttribute("aria-pressed", pressed.apply(option)));
    }
}
