package org.tandem.agreement.panel;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of a page in which a seat writes; a page that goes on to another text keeps what was not sent in view. */
public interface HoldsWords {

    /** What the reader wrote and has not sent, to be read and copied; empty when there is nothing. */
    Optional<Component> unsentWords();
}
