package org.tandem.cycle.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.cycle.ThemeDraft;
import org.tandem.cycle.ThemeQueries;
import org.tandem.cycle.ThemeService;
import org.tandem.ui.FormPage;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Revised;
import org.tandem.ui.RevisedForm;
import org.tandem.ui.Texts;

/** Adds a theme. */
@Route(NewThemeView.PATH)
@PermitAll
class NewThemeView extends FormPage {

    static final String PATH = "editions/themes/new";

    private final transient ThemeQueries themes;
    private final transient ThemeService service;

    NewThemeView(ThemeQueries themes, ThemeService service) {
        super("themes.new");
        this.themes = themes;
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RevisedForm<ThemeDraft> form = new RevisedForm<>(
                new ThemeFields(),
                words(".act"),
                () -> Revised.first(themes.toAdd()),
                (draft, revision) -> service.add(draft),
                saved -> doneAt(ThemesView.PATH));
        form.onCancel(() -> Navigation.to(ThemesView.PATH));
        removeAll();
        add(new PageHeader(title()).context(Texts.current().text("themes.context")));
        add(form);
    }
}
