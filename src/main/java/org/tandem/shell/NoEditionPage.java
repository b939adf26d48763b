package org.tandem.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.tandem.cycle.NoEditionYet;

/** Stands for every page about an edition while there is none: what will be here, and who opens it. */
@ParentLayout(MainLayout.class)
class NoEditionPage extends ErrorPage implements HasErrorParameter<NoEditionYet> {

    NoEditionPage() {
        super("div", "shell.no-edition");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NoEditionYet> parameter) {
        return HttpServletResponse.SC_OK;
    }
}
