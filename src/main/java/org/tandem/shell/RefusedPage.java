package org.tandem.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.tandem.shared.BrokenRule;
import org.tandem.ui.Texts;

/** Answers who asked for a form that a rule other than their rights shuts, such as the edition's stage; says the rule. */
@ParentLayout(MainLayout.class)
class RefusedPage extends ErrorPage implements HasErrorParameter<BrokenRule> {

    RefusedPage() {
        super("div", "shell.refused");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<BrokenRule> parameter) {
        addComponentAtIndex(
                getComponentCount() - 1,
                new Paragraph(Texts.current().text(parameter.getException().messageKey())));
        return HttpServletResponse.SC_CONFLICT;
    }
}
