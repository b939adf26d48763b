package org.tandem.cycle.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.cycle.EditionDraft;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.EditionService;
import org.tandem.ui.ActForm;
import org.tandem.ui.FormPage;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;

/** Opens an edition; the form begins with what follows from the last one. */
@Route(NewEditionView.PATH)
@PermitAll
class NewEditionView extends FormPage implements ActForm.Act<EditionDraft> {

    static final String PATH = "editions/new";

    private final transient EditionQueries editions;
    private final transient EditionService service;

    NewEditionView(EditionQueries editions, EditionService service) {
        super("editions.new");
        this.editions = editions;
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        EditionFields fields = new EditionFields(editions.suggestion());
        removeAll();
        add(new PageHeader(title()).context(texts.text("editions.new.context")));
        add(new ActForm<>(fields.binder, fields, texts.text("editions.new.act"), this));
    }

    @Override
    public void submit(EditionDraft draft) {
        service.open(draft);
    }

    /** Nobody can change an edition that is not there yet. */
    @Override
    public void showWhatStandsNow() {}

    @Override
    public void done() {
        doneAt(EditionsView.PATH);
    }

    @Override
    public void cancel() {
        Navigation.to(EditionsView.PATH);
    }
}
