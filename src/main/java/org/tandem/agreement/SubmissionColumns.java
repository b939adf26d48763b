package org.tandem.agreement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tandem.shared.Capacity;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.shared.Row;
import org.tandem.shared.Sector;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a submission stands in the columns of a row that brings its keys and endorsements. */
@Component
class SubmissionColumns {

    private static final TypeReference<List<Endorsed>> ENDORSEMENTS = new TypeReference<>() {};

    private final JsonMapper json;

    SubmissionColumns(JsonMapper json) {
        this.json = json;
    }

    private record Endorsed(
            @JsonProperty("at") OffsetDateTime at,
            @JsonProperty("by") UUID by,
            @JsonProperty("role") Role role,
            @JsonProperty("country") Country country,
            @JsonProperty("sector") Sector sector) {
        Signature signature() {
            return new Signature(new PersonId(by), new Capacity(role, country, sector), at.toInstant());
        }
    }

    Submission read(Row row) throws SQLException {
        Map<Country, Key> keys = new EnumMap<>(Country.class);
        for (Country country : Country.values()) {
            Key key = key(row, country == Country.CA ? "ca" : "mx");
            if (key != null) {
                keys.put(country, key);
            }
        }
        List<Signature> endorsements = json.readValue(row.string("endorsements"), ENDORSEMENTS).stream()
                .map(Endorsed::signature)
                .toList();
        LocalDate startedOn = row.dateOrNull("clock_started_on");
        return new Submission(
                row.id("id", SubmissionId::new),
                row.revision(),
                MatterColumns.read(row, row.flag("tacit_may_count")),
                row.constant("state", SubmissionState.class),
                keys,
                endorsements,
                refusal(row, "refused", "refusal"),
                startedOn == null ? null : new TacitClock(startedOn, row.date("clock_ends_on")),
                row.instant("opened_at"),
                row.instantOrNull("decided_at"));
    }

    private static @Nullable Key key(Row row, String prefix) throws SQLException {
        Instant at = row.instantOrNull(prefix + "_at");
        return at == null
                ? null
                : new Key(SignatureColumns.read(row, prefix), at, written(row, prefix + "_reservation"));
    }

    static @Nullable Refusal refusal(Row row, String signed, String words) throws SQLException {
        Signature signature = SignatureColumns.read(row, signed);
        Written reason = written(row, words);
        return signature == null || reason == null ? null : new Refusal(signature, reason);
    }

    private static @Nullable Written written(Row row, String column) throws SQLException {
        String text = row.stringOrNull(column);
        return text == null ? null : new Written(text, row.constant(column + "_language", Language.class));
    }
}
