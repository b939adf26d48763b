package org.tandem.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.tandem.ui.NavigationSource;
import org.tandem.ui.PageHeader;
import org.tandem.ui.ReaderAccount;
import org.tandem.ui.Texts;

/** The frame around every page: brand, language, account above; navigation beside; the standing line below. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String MAIN_ID = "main";

    private final Main main = new Main();
    private final SideNavigation side;
    private @Nullable String path;

    MainLayout(
            ObjectProvider<NavigationSource> navigation,
            ObjectProvider<ReaderAccount> reader,
            PageLanguage pageLanguage,
            AuthenticationContext authentication,
            @Value("${tandem.sample-data:false}") boolean sampleData) {
        Texts texts = Texts.current();
        setPrimarySection(Section.NAVBAR);
        setI18n(new AppLayoutI18n().setDrawer(texts.text("shell.navigation")));
        Header header =
                new Header(skipLink(texts), toggle(texts), brand(), new SearchLink(), new LanguageMenu(pageLanguage));
        reader.stream()
                .flatMap(readers -> readers.current().stream())
                .forEach(account -> header.add(new AccountMenu(account, authentication)));
        header.addClassName("frame-header");
        addToNavbar(header);
        side = new SideNavigation(navigation
                .orderedStream()
                .flatMap(source -> source.entries(texts).stream())
                .toList());
        addToDrawer(side);
        main.setId(MAIN_ID);
        main.getElement().setAttribute("tabindex", "-1");
        Div content = new Div(main, new FooterLine(sampleData));
        content.addClassName("frame-content");
        setContent(content);
    }

    /** Another page begins at its top, wherever one had scrolled to on the page before; what leads to a row comes after. */
    @Override
    public void showRouterLayoutContent(HasElement page) {
        if (!page.getElement()
                .equals(main.getElement().getChildren().findFirst().orElse(null))) {
            getElement().executeJs("this.shadowRoot?.querySelector('[part~=content]')?.scrollTo(0, 0)");
        }
        main.getElement().removeAllChildren();
        main.getElement().appendChild(page.getElement());
    }

    /** Whoever cannot see that the page has changed is taken to its title; a new filter on the same page moves nothing. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String reached = event.getLocation().getPath();
        if (path != null && !path.equals(reached)) {
            PageHeader.lead();
        }
        path = reached;
        side.mark(reached);
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    private static Anchor skipLink(Texts texts) {
        Anchor skip = new Anchor("#" + MAIN_ID, texts.text("shell.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        // By itself the browser would take the address as relative to the page's base, and go to the home page.
        skip.getElement().executeJs("""
                this.addEventListener('click', (event) => {
                  event.preventDefault();
                  document.getElementById($0).focus();
                });
                """, MAIN_ID);
        return skip;
    }

    private static DrawerToggle toggle(Texts texts) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(texts.text("shell.toggle-navigation"));
        return toggle;
    }

    private static Anchor brand() {
        Anchor brand = new Anchor("", Texts.current().text("shell.brand"));
        brand.addClassName("brand");
        return brand;
    }
}
