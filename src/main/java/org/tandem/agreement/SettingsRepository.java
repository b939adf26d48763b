package org.tandem.agreement;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Revision;
import org.tandem.shared.Row;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SettingsRepository {

    private final JdbcClient database;

    SettingsRepository(JdbcClient database) {
        this.database = database;
    }

    /** The settings as they stand, with the revision they were saved at. */
    SavedSettings read() {
        return database.sql("select * from agreement_settings")
                .query((columns, number) -> {
                    Row row = Row.of(columns);
                    return new SavedSettings(
                            new AgreementSettings(
                                    row.flag("private_seats_agree"), row.flag("tacit"), row.number("tacit_days")),
                            row.revision());
                })
                .single();
    }

    void save(AgreementSettings settings, Revision seen) {
        int saved = database.sql("""
                update agreement_settings
                   set private_seats_agree = :private, tacit = :tacit, tacit_days = :days, revision = revision + 1
                 where revision = :seen
                """)
                .param("private", settings.privateSeatsAgree())
                .param("tacit", settings.tacit())
                .param("days", settings.tacitDays())
                .param("seen", seen.value())
                .update();
        if (saved == 0) {
            throw new ConcurrentChange();
        }
    }
}
