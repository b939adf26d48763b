package org.tandem.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tandem.demo.database.CannotStart;

class LaunchOptionsTest {

    @Test
    void withoutArgumentsTandemServesOn8080FromTheDataFolder() {
        var options = LaunchOptions.parse(List.of());
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.database()).isEmpty();
        assertThat(options.fresh()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "65536", "http", ""})
    void portOutOfRangeIsRefused(String port) {
        assertThatThrownBy(() -> LaunchOptions.parse(List.of("--port", port))).isInstanceOf(CannotStart.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--data", "--database"})
    void optionWithoutItsValueIsRefused(String option) {
        assertThatThrownBy(() -> LaunchOptions.parse(List.of(option, "--fresh")))
                .hasMessageContaining(option);
    }

    @Test
    void startingOverNeverTouchesAGivenDatabase() {
        assertThatThrownBy(() -> LaunchOptions.parse(List.of("--fresh", "--database", "postgresql://host/name")))
                .isInstanceOf(CannotStart.class);
    }
}
