package org.tandem.agreement.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.tandem.agreement.AgreementSettings;
import org.tandem.agreement.SavedSettings;
import org.tandem.agreement.SettingsService;
import org.tandem.ui.Notice;
import org.tandem.ui.PageHeader;
import org.tandem.ui.PageSection;
import org.tandem.ui.Revised;
import org.tandem.ui.RevisedForm;
import org.tandem.ui.Texts;
import org.tandem.ui.TitledPage;

/** What the Partnership has set for all, in the hands of administrators. */
@Route(SettingsView.PATH)
@PermitAll
class SettingsView extends Div implements BeforeEnterObserver, TitledPage {

    static final String PATH = "settings";

    private final transient SettingsService settings;

    SettingsView(SettingsService settings) {
        this.settings = settings;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Texts texts = Texts.current();
        removeAll();
        add(
                new PageHeader(title()).context(texts.text("agreement.settings.context")),
                new PageSection(
                        texts.text("agreement.settings.agreement"),
                        new Paragraph(texts.text("agreement.settings.what")),
                        new RevisedForm<>(
                                new SettingsFields(),
                                texts.text("button.save"),
                                this::newest,
                                settings::save,
                                SettingsView::saved)));
    }

    private Revised<AgreementSettings> newest() {
        SavedSettings saved = settings.toEdit();
        return new Revised<>(saved.settings(), saved.revision());
    }

    private static void saved(RevisedForm<AgreementSettings> form) {
        form.readNewest();
        Notice.say(Texts.current().text("agreement.settings.saved"));
    }

    @Override
    public String title() {
        return Texts.current().text("agreement.settings.title");
    }
}
