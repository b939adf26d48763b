package org.tandem.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** Answers for an address that leads nowhere, in the words of {@link NotFoundPage}. */
@ParentLayout(MainLayout.class)
class UnknownAddressPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    UnknownAddressPage() {
        super("div", "shell.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
