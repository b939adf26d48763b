package org.tandem.cycle.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.cycle.Theme;
import org.tandem.cycle.ThemeDraft;
import org.tandem.cycle.ThemeQueries;
import org.tandem.cycle.ThemeService;
import org.tandem.ui.FormPage;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Revised;
import org.tandem.ui.RevisedForm;

/** Edits a theme. */
@Route("editions/themes/:theme/edit")
@PermitAll
class EditThemeView extends FormPage {

    private final transient ThemeQueries themes;
    private final transient ThemeService service;

    EditThemeView(ThemeQueries themes, ThemeService service) {
        super("themes.edit");
        this.themes = themes;
        this.service = service;
    }

    static String path(Theme theme) {
        return ThemesView.PATH + "/" + theme.id().value() + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String address = event.getRouteParameters().get("theme").orElse("");
        Theme theme = themes.toChange(address);
        RevisedForm<ThemeDraft> form = new RevisedForm<>(
                new ThemeFields(),
                words(".act"),
                () -> version(themes.toChange(address)),
                (draft, revision) -> service.revise(theme.id(), revision, draft),
                saved -> doneAt(ThemesView.PATH));
        form.onCancel(() -> Navigation.to(ThemesView.PATH));
        removeAll();
        add(new PageHeader(title()).context(new LocalizedSpan(theme.name())));
        add(form);
    }

    private static Revised<ThemeDraft> version(Theme theme) {
        return new Revised<>(ThemeDraft.of(theme), theme.revision());
    }
}
