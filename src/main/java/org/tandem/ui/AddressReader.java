package org.tandem.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what an address asks for, and remembers what of it names nothing that is there, so that the page can say so. */
public final class AddressReader {

    private final QueryParameters address;
    private final List<String> unknown = new ArrayList<>();

    public AddressReader(QueryParameters address) {
        this.address = address;
    }

    /** @param meaning empty for what names nothing @return null when the parameter is absent, empty or names nothing */
    public <T> @Nullable T read(String parameter, Function<String, Optional<T>> meaning) {
        String written = text(parameter);
        if (written.isEmpty()) {
            return null;
        }
        T value = meaning.apply(written).orElse(null);
        if (value == null) {
            unknown.add(parameter);
        }
        return value;
    }

    /** As {@link #read}, for a constant as {@link ConstantInAddress} writes it. */
    public <E extends Enum<E>> @Nullable E constant(String parameter, Class<E> type) {
        return read(parameter, written -> ConstantInAddress.read(type, written));
    }

    /** Any words; empty when the parameter is absent. */
    public String text(String parameter) {
        return address.getSingleParameter(parameter).orElse("");
    }

    /** The parameters that named nothing so far. */
    public List<String> unknown() {
        return List.copyOf(unknown);
    }
}
