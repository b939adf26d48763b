package org.tandem.ui;

import com.vaadin.flow.data.binder.ReadOnlyHasValue;

/**
 * A part of a draft that no field shows: it keeps what the form was opened with, such as the identity by which saving
 * twice keeps one.
 *
 * @param <V> what it keeps
 */
public class Held<V> extends ReadOnlyHasValue<V> {

    public Held() {
        super(value -> {});
    }

    /** Nobody sees it, so nothing marks it. */
    @Override
    public void setRequiredIndicatorVisible(boolean visible) {}

    /** Nobody writes it. */
    @Override
    public void setReadOnly(boolean readOnly) {}
}
