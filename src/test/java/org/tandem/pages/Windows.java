package org.tandem.pages;

import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.tandem.people.PersonAuthentication;
import org.tandem.shared.PersonId;

/** Opens windows of people side by side. All of them work in the test's own thread, so its transaction holds for them too. */
final class Windows implements AutoCloseable {

    private final SecuredBrowserlessApplicationContext<Authentication> application;

    Windows(ApplicationContext context) {
        application = SpringBrowserlessApplicationContext.createSecured(context, "org.tandem");
    }

    /** A window in a browser of the person's own. */
    Window of(PersonId person) {
        return new Window(application.newUser(new PersonAuthentication(person)).newWindow());
    }

    @Override
    public void close() {
        application.close();
    }
}
