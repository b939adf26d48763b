package org.tandem.access;

import java.util.function.Supplier;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Keeps what a request has read for the rest of it, so that what every part of a page needs is read once. Outside of
 * requests everything is read each time.
 */
public final class OncePerRequest {

    private record Kept(Object key, Object value) {}

    private OncePerRequest() {}

    /**
     * What was read for a key, or what is read now.
     *
     * @param reader whose memory it is; it remembers one key
     * @param key what the value depends on
     */
    @SuppressWarnings("unchecked") // each reader keeps one type of value
    public static <T> T read(Class<?> reader, Object key, Supplier<T> read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return read.get();
        }
        String name = reader.getName();
        if (request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Kept kept
                && kept.key().equals(key)) {
            return (T) kept.value();
        }
        T value = read.get();
        request.setAttribute(name, new Kept(key, value), RequestAttributes.SCOPE_REQUEST);
        return value;
    }

    /** Does what no request asked for as if one had: what its parts need is read once. */
    public static void during(Runnable work) {
        RequestAttributes before = RequestContextHolder.getRequestAttributes();
        RequestContextHolder.setRequestAttributes(new Memory());
        try {
            work.run();
        } finally {
            RequestContextHolder.setRequestAttributes(before);
        }
    }

    /** Makes the rest of the request see what was just changed. */
    public static void forget(Class<?> reader) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.removeAttribute(reader.getName(), RequestAttributes.SCOPE_REQUEST);
        }
    }
}
