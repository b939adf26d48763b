package org.tandem.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.tandem.shared.NotAllowed;

/** Answers who may read a thing but asked for the page that changes it. */
@ParentLayout(MainLayout.class)
class NotAllowedPage extends ErrorPage implements HasErrorParameter<NotAllowed> {

    NotAllowedPage() {
        super("div", "shell.not-allowed");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
