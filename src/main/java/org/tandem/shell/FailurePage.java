package org.tandem.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;
import org.tandem.ui.Texts;

/** Answers for what nobody foresaw, with a reference to quote. It stands without the frame, which may be what broke. */
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    FailurePage() {
        super("main", "shell.failure");
        addClassName("page-alone");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Incident.log(parameter.getException()).reference();
        add(new Paragraph(Texts.current().text("shell.failure.reference", reference)));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
