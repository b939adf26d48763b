package org.tandem.shared;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** How a {@link LocalizedText} stands in a {@code jsonb} column: {@code {"source":"EN","texts":{"EN":{"text":…,"state":…}}}}. */
public final class LocalizedTextJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LocalizedTextJson() {}

    public static @Nullable String write(@Nullable LocalizedText text) {
        return text == null ? null : JSON.writeValueAsString(text);
    }

    /** @throws JacksonException when the column holds anything else */
    public static LocalizedText read(String json) {
        return JSON.readValue(json, LocalizedText.class);
    }
}
