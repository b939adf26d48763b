package org.tandem.cycle.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.tandem.cycle.EditionQueries;
import org.tandem.cycle.Theme;
import org.tandem.cycle.ThemeEnd;
import org.tandem.cycle.ThemeQueries;
import org.tandem.cycle.ThemeService;
import org.tandem.ui.ActForm;
import org.tandem.ui.DatePickers;
import org.tandem.ui.Facts;
import org.tandem.ui.FormPage;
import org.tandem.ui.Forms;
import org.tandem.ui.LocalizedSpan;
import org.tandem.ui.Navigation;
import org.tandem.ui.PageHeader;
import org.tandem.ui.Texts;

/** Sets the last day of a theme. */
@Route("editions/themes/:theme/end")
@PermitAll
class EndThemeView extends FormPage {

    private final transient ThemeQueries themes;
    private final transient ThemeService service;
    private final transient EditionQueries editions;

    EndThemeView(ThemeQueries themes, ThemeService service, EditionQueries editions) {
        super("themes.end");
        this.themes = themes;
        this.service = service;
        this.editions = editions;
    }

    static String path(Theme theme) {
        return ThemesView.PATH + "/" + theme.id().value() + "/end";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String address = event.getRouteParameters().get("theme").orElse("");
        Theme theme = themes.toChange(address);
        BeanValidationBinder<ThemeEnd> binder = Forms.binder(ThemeEnd.class);
        DatePicker until = DatePickers.create(Texts.current().text("themes.field.until"));
        until.setValue(Objects.requireNonNullElse(theme.until(), editions.today()));
        binder.forField(until).bind("until");
        Ending ending = new Ending(address, theme);
        removeAll();
        add(new PageHeader(title()), ending.now, new Paragraph(words(".hint")));
        add(new ActForm<>(binder, new Div(until), words(".act"), ending));
    }

    private final class Ending implements ActForm.Act<ThemeEnd> {
        private final Facts now = new Facts();
        private final String address;
        private Theme theme;

        Ending(String address, Theme theme) {
            this.address = address;
            this.theme = theme;
            show();
        }

        private void show() {
            Texts texts = Texts.current();
            now.removeAll();
            now.fact(texts.text("themes.column.theme"), new LocalizedSpan(theme.name()));
            now.fact(texts.text("themes.column.days"), ThemesView.days(theme));
        }

        @Override
        public void submit(ThemeEnd end) {
            service.end(theme.id(), theme.revision(), end);
        }

        @Override
        public void showWhatStandsNow() {
            theme = themes.toChange(address);
            show();
        }

        @Override
        public void done() {
            doneAt(ThemesView.PATH);
        }

        @Override
        public void cancel() {
            Navigation.to(ThemesView.PATH);
        }
    }
}
