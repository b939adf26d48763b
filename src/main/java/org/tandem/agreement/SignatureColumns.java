package org.tandem.agreement;

import java.sql.SQLException;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.shared.PersonId;
import org.tandem.shared.Row;

/** How a signature stands in the columns of a row. */
final class SignatureColumns {

    private SignatureColumns() {}

    /** Binds {@code :signedAt, :signedBy, :signedRole, :signedCountry, :signedSector}; all null without a signature. */
    static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement, @Nullable Signature signature) {
        var sector = signature == null ? null : signature.as().sector();
        return statement
                .param("signedAt", signature == null ? null : signature.at().atOffset(ZoneOffset.UTC))
                .param("signedBy", signature == null ? null : signature.by().value())
                .param(
                        "signedRole",
                        signature == null ? null : signature.as().role().name())
                .param(
                        "signedCountry",
                        signature == null ? null : signature.country().name())
                .param("signedSector", sector == null ? null : sector.name());
    }

    /** Reads {@code <prefix>_by_id}, {@code <prefix>_role} and so on; null where nobody signed. */
    static @Nullable Signature read(Row row, String prefix) throws SQLException {
        PersonId by = row.idOrNull(prefix + "_by_id", PersonId::new);
        return by == null ? null : new Signature(by, row.capacity(prefix), row.instant(prefix + "_at"));
    }
}
