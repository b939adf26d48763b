package org.tandem.workplan.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.UUID;
import java.util.function.Function;
import org.tandem.shared.NotFound;

/** An identity in the address of a page. */
final class AddressedId {

    private AddressedId() {}

    /** @throws NotFound when the parameter holds no identity */
    static <I> I read(BeforeEvent event, String parameter, Function<UUID, I> type) {
        String written = event.getRouteParameters().get(parameter).orElseThrow(NotFound::new);
        try {
            return type.apply(UUID.fromString(written));
        } catch (IllegalArgumentException noIdentity) {
            throw new NotFound();
        }
    }
}
