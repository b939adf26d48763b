package org.tandem.ui;

import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives Spring's validator the words of {@link ConstraintMessages}. */
@Configuration(proxyBeanMethods = false)
class ValidationLanguage {

    @Bean
    ValidationConfigurationCustomizer constraintMessages() {
        return configuration -> configuration.messageInterpolator(new ConstraintMessages());
    }
}
