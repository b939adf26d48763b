package org.tandem.workplan.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.AddressedId;
import org.tandem.workplan.MilestoneId;

/** Stands around the rows of a work plan, and tells what a person asks for there by a click or a single key. */
@Tag("tandem-plan-rows")
@JsModule("./plan-rows.ts")
class PlanRows extends HtmlContainer {

    private static final String MILESTONE = "event.detail.milestone";

    /** Who hears what is asked for. */
    interface Listener {
        /** @param lead whether the keyboard goes to what is shown */
        void open(MilestoneId milestone, boolean lead);

        void comment(MilestoneId milestone);

        void edit(MilestoneId milestone);

        void close();

        /** @param off whether single keys do nothing in this browser */
        void showKeys(boolean off);
    }

    /** Only one listens. */
    void listen(Listener listener) {
        getElement()
                .addEventListener(
                        "open-milestone",
                        event -> named(
                                event,
                                milestone -> listener.open(
                                        milestone,
                                        event.getEventData()
                                                .path("event.detail.lead")
                                                .asBoolean())))
                .addEventData(MILESTONE)
                .addEventData("event.detail.lead");
        getElement()
                .addEventListener("comment-milestone", event -> named(event, listener::comment))
                .addEventData(MILESTONE);
        getElement()
                .addEventListener("edit-milestone", event -> named(event, listener::edit))
                .addEventData(MILESTONE);
        getElement().addEventListener("close-milestone", event -> listener.close());
        getElement()
                .addEventListener(
                        "show-keys",
                        event -> listener.showKeys(
                                event.getEventData().path("event.detail.off").asBoolean()))
                .addEventData("event.detail.off");
    }

    private static void named(DomEvent event, Consumer<MilestoneId> act) {
        AddressedId.parse(event.getEventData().path(MILESTONE).asString(), MilestoneId::new)
                .ifPresent(act);
    }

    /** Shows the keys as the key for them does. */
    void askForKeys() {
        getElement().callJsFunction("askForKeys");
    }

    /** Marks the row of a milestone as the one that is shown. @param milestone null for none */
    void mark(@Nullable MilestoneId milestone) {
        getElement()
                .callJsFunction(
                        "mark", milestone == null ? null : milestone.value().toString());
    }

    /** Leads the keyboard to the row of a milestone. */
    void lead(MilestoneId milestone) {
        getElement().callJsFunction("lead", milestone.value().toString());
    }

    /** Lets single keys do something in this browser, or nothing. */
    void setKeysOff(boolean off) {
        getElement().executeJs("this.keysOff = $0", off);
    }
}
