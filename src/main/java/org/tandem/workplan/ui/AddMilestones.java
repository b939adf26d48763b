package org.tandem.workplan.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.tandem.ui.Comparison;
import org.tandem.ui.Comparison.Difference;
import org.tandem.ui.DraftFields;
import org.tandem.ui.DraftForm;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.GoalId;
import org.tandem.workplan.GoalRow;
import org.tandem.workplan.MilestoneTitles;

/** Adds milestones to a goal by their titles, one a line, as they are typed or pasted; Enter adds what stands there. */
class AddMilestones extends DraftForm<MilestoneTitles> {

    private final transient Consumer<MilestoneTitles> add;

    /** @param add adds them, or lets a rule refuse */
    AddMilestones(GoalRow goal, Consumer<MilestoneTitles> add) {
        this(new Fields(goal), add);
    }

    private AddMilestones(Fields fields, Consumer<MilestoneTitles> add) {
        super(fields.binder(), fields, Texts.current().text("workplan.add.act"));
        this.add = add;
        addClassName("add-milestones");
        // Letting go of the field for a moment brings what was typed to the server.
        Shortcuts.addShortcutListener(this, this::press, Key.ENTER)
                .listenOn(fields.lines)
                .resetFocusOnActiveElement();
    }

    @Override
    protected void send(MilestoneTitles titles) {
        add.accept(titles);
    }

    /** The plan is shown anew, with an empty form for the next ones. */
    @Override
    protected void done() {}

    private static final class Fields extends DraftFields<MilestoneTitles> {
        private final TextArea lines;

        Fields(GoalRow goal) {
            super(MilestoneTitles.class);
            Texts texts = Texts.current();
            lines = new TextArea(texts.text(
                    "workplan.add.lines", goal.title().readIn(texts.language()).text()));
            lines.setHelperText(texts.text("workplan.add.hint"));
            lines.setWidthFull();
            lines.setMaxHeight("20rem");
            lines.setId(id(goal.id()));
            LanguageSelect language = new LanguageSelect();
            binder.forField(lines).bind("lines");
            binder.forField(language).bind("language");
            add(lines, language);
            binder.readRecord(new MilestoneTitles("", texts.language()));
        }

        @Override
        protected List<Difference> differences(MilestoneTitles theirs, MilestoneTitles mine) {
            return new Comparison<>(theirs, mine)
                    .field(lines.getLabel(), MilestoneTitles::lines, Span::new)
                    .differences();
        }
    }

    /** The id of the field of a goal. */
    static String id(GoalId goal) {
        return "add-" + goal.value();
    }
}
