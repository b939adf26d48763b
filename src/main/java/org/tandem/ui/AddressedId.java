package org.tandem.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tandem.shared.NotFound;

/** An identity in the address of a page. */
public final class AddressedId {

    private AddressedId() {}

    /** @throws NotFound when the parameter holds no identity */
    public static <I> I read(BeforeEvent event, String parameter, Function<UUID, I> type) {
        return event.getRouteParameters()
                .get(parameter)
                .flatMap(written -> parse(written, type))
                .orElseThrow(NotFound::new);
    }

    /** Empty for what is no identity. */
    public static <I> Optional<I> parse(String written, Function<UUID, I> type) {
        try {
            return Optional.of(type.apply(UUID.fromString(written)));
        } catch (IllegalArgumentException noIdentity) {
            return Optional.empty();
        }
    }
}
