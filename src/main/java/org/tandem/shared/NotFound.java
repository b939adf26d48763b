package org.tandem.shared;

/** There is no such thing, or none that the person may know of: the two are never told apart (product.md §5). */
public final class NotFound extends RuntimeException {
    public NotFound() {
        super("not found");
    }
}
