package org.tandem.access;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;

/** What a piece of work remembers that no request asked for. */
final class Memory implements RequestAttributes {

    private final Map<String, Object> attributes = new HashMap<>();

    @Override
    public @Nullable Object getAttribute(String name, int scope) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value, int scope) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name, int scope) {
        attributes.remove(name);
    }

    @Override
    public String[] getAttributeNames(int scope) {
        return attributes.keySet().toArray(String[]::new);
    }

    @Override
    public void registerDestructionCallback(String name, Runnable callback, int scope) {
        // Nothing that is kept here has an end of its own.
    }

    @Override
    public @Nullable Object resolveReference(String key) {
        return null;
    }

    @Override
    public String getSessionId() {
        throw new IllegalStateException("No session asked for this work.");
    }

    @Override
    public Object getSessionMutex() {
        return attributes;
    }
}
