package org.tandem.shell.start;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator what to set, instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings cause) {
        String lines = cause.settings().stream()
                .map(setting -> "  %s: %s".formatted(setting.property(), setting.purpose()))
                .collect(Collectors.joining("\n"));
        String variables = cause.settings().stream()
                .map(setting -> "  " + variable(setting.property()))
                .collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "Tandem does not start because settings are missing:\n" + lines,
                "Set them, for instance in the environment:\n" + variables,
                cause);
    }

    private static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
