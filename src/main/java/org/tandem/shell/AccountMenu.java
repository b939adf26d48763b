package org.tandem.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.tandem.ui.ReaderAccount.Account;
import org.tandem.ui.Texts;

/** As what one is signed in, the way to one's own page, the way out. */
class AccountMenu extends MenuBar {

    AccountMenu(Account account, AuthenticationContext authentication) {
        Texts texts = Texts.current();
        addClassName("account-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        Span position = new Span(account.position());
        position.addClassName("account-position");
        MenuItem root = addItem(position);
        root.setAriaLabel(texts.text("shell.account", account.name(), account.position()));
        root.getSubMenu().addItem(account.name()).setEnabled(false);
        root.getSubMenu()
                .addItem(texts.text("shell.profile"), event -> UI.getCurrent().navigate(account.profile()));
        root.getSubMenu().addItem(texts.text("shell.sign-out"), event -> authentication.logout());
    }
}
