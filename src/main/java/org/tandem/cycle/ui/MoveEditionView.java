package org.tandem.cycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tandem.cycle.Edition;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.EditionService;
import org.tandem.cycle.Stage;
import org.tandem.cycle.StageChoice;
import org.tandem.cycle.panel.EditionLine;
import org.tandem.ui.ActForm;
import org.tandem.ui.Confirmation;
import org.tandem.ui.Facts;
import org.tandem.ui.FormPage;
import org.tandem.ui.Forms;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;

/** Moves an edition to another stage. Closing is for ever, so it asks once. */
@Route("editions/:edition/stage")
@PermitAll
class MoveEditionView extends FormPage {

    private final transient EditionQueries editions;
    private final transient EditionService service;

    MoveEditionView(EditionQueries editions, EditionService service) {
        super("editions.move");
        this.editions = editions;
        this.service = service;
    }

    static String path(Edition edition) {
        return "editions/" + edition.code() + "/stage";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        Edition edition =
                editions.toMove(event.getRouteParameters().get("edition").orElse(""));
        BeanValidationBinder<StageChoice> binder = Forms.binder(StageChoice.class);
        Select<Stage> stage = new Select<>();
        stage.setLabel(texts.text("editions.move.to"));
        stage.setItemLabelGenerator(each -> texts.word("stage", each));
        stage.addValueChangeListener(chosen -> stage.setHelperText(opens(chosen.getValue())));
        binder.forField(stage).bind("stage");
        Moving moving = new Moving(stage, edition);
        removeAll();
        add(new PageHeader(title()).context(EditionLine.of(edition, editions.today())), moving.now);
        add(new ActForm<>(binder, new Div(stage), texts.text("editions.move.act"), moving));
    }

    private static String opens(@Nullable Stage stage) {
        return stage == null ? "" : Texts.current().word("editions.stage-opens", stage);
    }

    private final class Moving implements ActForm.Act<StageChoice> {
        private final Facts now = new Facts();
        private final Select<Stage> choice;
        private Edition edition;

        Moving(Select<Stage> choice, Edition edition) {
            this.choice = choice;
            this.edition = edition;
            show();
        }

        /** The stage it is at is not offered; the one after it is what is most often wanted. */
        private void show() {
            Texts texts = Texts.current();
            Stage wanted = choice.getValue();
            now.removeAll();
            now.fact(texts.text("editions.move.now"), texts.word("stage", edition.stage()));
            choice.setItems(Arrays.stream(Stage.values())
                    .filter(stage -> stage != edition.stage())
                    .toList());
            Stage next = Stage.values()[edition.stage().ordinal() + 1];
            choice.setValue(wanted == null || wanted == edition.stage() ? next : wanted);
        }

        @Override
        public void confirm(StageChoice draft, Runnable proceed, Runnable stay) {
            Texts texts = Texts.current();
            if (draft.stage() == Stage.CLOSED) {
                Confirmation.ask(
                        texts.text("editions.move.close.question", edition.code()),
                        texts.text("editions.move.close.consequence"),
                        texts.text("editions.move.close.act"),
                        proceed,
                        stay);
            } else {
                proceed.run();
            }
        }

        @Override
        public void submit(StageChoice draft) {
            service.moveTo(edition.id(), edition.revision(), draft.stage());
        }

        @Override
        public void showWhatStandsNow() {
            edition = editions.toMove(edition.code());
            show();
        }

        @Override
        public void done() {
            doneAt(EditionsView.PATH);
        }

        @Override
        public void cancel() {
            Navigation.to(EditionsView.PATH);
        }
    }
}
