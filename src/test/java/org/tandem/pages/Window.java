package org.tandem.pages;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Predicate;

/** One window: the page it shows and what stands on it. */
final class Window {

    private final BrowserlessUIContext window;

    Window(BrowserlessUIContext window) {
        this.window = window;
    }

    /** Goes to an address as a link does, and says how the page answers: ok, no (may not), ? (not found), shut (a rule). */
    String open(String address) {
        window.activate();
        Location place = new Location(address);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        return answer();
    }

    private String answer() {
        // The pages of refusals are the shell's own.
        return switch (page().getClass().getSimpleName()) {
            case "NotAllowedPage" -> "no";
            case "NotFoundPage", "UnknownAddressPage" -> "?";
            case "RefusedPage" -> "shut";
            case "FailurePage" -> "failed";
            default -> "ok";
        };
    }

    HasElement page() {
        window.activate();
        return window.getCurrentView();
    }

    UI ui() {
        window.activate();
        return window.getUI();
    }

    <T extends Component> ComponentQuery<T> find(Class<T> type) {
        window.activate();
        return window.findInView(type);
    }

    /** The components of a type within another one. */
    <T extends Component> ComponentQuery<T> find(Class<T> type, Component within) {
        window.activate();
        return window.find(type, within);
    }

    <T extends Component> ComponentQuery<T> findAnywhere(Class<T> type) {
        window.activate();
        return window.find(type);
    }

    /** Whether the page has a link whose address passes. */
    boolean hasLink(Predicate<String> address) {
        return links().stream().anyMatch(address);
    }

    List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    /** All words in the window, those of the frame around the page and of its fields included. */
    List<Words> words() {
        Element frame = page().getElement();
        Element body = ui().getElement();
        while (frame.getParent() != null && !frame.getParent().equals(body)) {
            frame = frame.getParent();
        }
        return Words.on(frame);
    }

    String text() {
        return page().getElement().getTextRecursively();
    }

    BrowserlessUIContext browserless() {
        window.activate();
        return window;
    }
}
