package org.tandem.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tandem.agreement.SubmissionState;
import org.tandem.shared.Country;
import org.tandem.workplan.AgreedPlan.Scene;

/** What two people agree to is in the database alone, and wholly or not at all; each transaction is a real one. */
@OfTwoCountries
class KilledBetweenTwoKeysTest {

    @Autowired
    private LivingPlan living;

    @Autowired
    private AgreedPlan agreedPlan;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aConnectionThatDiesUnderTheSecondKeyLeavesTheFirstAndNothingOfTheSecond() {
        Scene scene = agreedPlan.draft();
        living.submit(scene, scene.canada(), Country.CA);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(open -> {
                    living.agree(scene, scene.mexico(), Country.MX);
                    database.sql("select pg_terminate_backend(pg_backend_pid())")
                            .query(Boolean.class)
                            .single();
                }))
                .matches(death -> death instanceof DataAccessException || death instanceof TransactionException);

        assertThat(living.submission(scene, scene.canada()).state()).isEqualTo(SubmissionState.OPEN);
        assertThat(living.submission(scene, scene.canada()).keys()).containsOnlyKeys(Country.CA);
        assertThat(living.page(scene).state()).isEqualTo("SUBMITTED");
        assertThat(living.told(scene, "KEY_GIVEN")).hasSize(1);

        living.agree(scene, scene.mexico(), Country.MX);
        assertThat(living.submission(scene, scene.canada()).state()).isEqualTo(SubmissionState.AGREED);
        assertThat(living.told(scene, "KEY_GIVEN")).hasSize(2);
    }
}
