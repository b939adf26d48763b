package org.tandem.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each stage of an edition opens (product.md §2). */
class StageTest {

    @ParameterizedTest
    @CsvSource({
        "PLANNING, PLAN_EDITS UPDATES COMMENTS",
        "IN_PROGRESS, PLAN_EDITS UPDATES COMMENTS",
        "UPDATE_CALL, PLAN_EDITS UPDATES COMMENTS",
        "STOCK_TAKING, UPDATES COMMENTS",
        "REPORTING, ''",
        "CLOSED, ''"
    })
    void aStageOpensExactlyItsActivities(Stage stage, String activities) {
        assertThat(Arrays.stream(Activity.values())
                        .filter(stage::opens)
                        .map(Activity::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(activities);
    }

    @Test
    void aClosedEditionSaysThatItIsClosed() {
        assertThatExceptionOfType(StageIsOver.class)
                .isThrownBy(() -> Stage.CLOSED.require(Activity.UPDATES))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("error.edition-closed"));
    }

    @Test
    void aLaterStageSaysThatItIsOver() {
        assertThatExceptionOfType(StageIsOver.class)
                .isThrownBy(() -> Stage.STOCK_TAKING.require(Activity.PLAN_EDITS))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("error.stage-is-over"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void everyStageButClosedCanBeLeft(Stage stage) {
        stage.requireOpenEnd();
    }

    @Test
    void aClosedEditionStaysClosed() {
        assertThatExceptionOfType(StageIsOver.class).isThrownBy(Stage.CLOSED::requireOpenEnd);
    }
}
