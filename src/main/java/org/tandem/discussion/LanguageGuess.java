package org.tandem.discussion;

import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tandem.shared.Language;

/** Guesses in which of the three languages a text is written. */
@Component
@Lazy
public class LanguageGuess {

    /** Fewer characters say too little: "Ok" is all three. */
    private static final int ENOUGH = 12;

    /** How far the likeliest language must lie before the next one, from 0 to 0.99. */
    private static final double SURE = 0.1;

    /** It reads models of whole words' beginnings only, which take some 10 MB instead of hundreds. */
    private final LanguageDetector detector = LanguageDetectorBuilder.fromLanguages(
                    com.github.pemistahl.lingua.api.Language.ENGLISH,
                    com.github.pemistahl.lingua.api.Language.FRENCH,
                    com.github.pemistahl.lingua.api.Language.SPANISH)
            .withLowAccuracyMode()
            .withMinimumRelativeDistance(SURE)
            .build();

    /** Empty where the text is too short, or could as well be another language. */
    public Optional<Language> of(String text) {
        if (text.strip().length() < ENOUGH) {
            return Optional.empty();
        }
        return switch (detector.detectLanguageOf(text)) {
            case ENGLISH -> Optional.of(Language.EN);
            case FRENCH -> Optional.of(Language.FR);
            case SPANISH -> Optional.of(Language.ES);
            default -> Optional.empty();
        };
    }
}
