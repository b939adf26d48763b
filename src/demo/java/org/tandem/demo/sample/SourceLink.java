package org.tandem.demo.sample;

import java.net.URI;
import org.tandem.shared.Language;
import org.tandem.workplan.EvidenceLink;

/**
 * The page a milestone was taken from.
 *
 * @param background whether it says something about the subject only, and nothing about the milestone
 */
record SourceLink(String url, boolean background) {

    /** With a label in the language of whoever adds it. */
    EvidenceLink in(Language language) {
        String label = switch (language) {
            case EN -> background ? "Background on the subject: %s" : "Source: %s";
            case FR -> background ? "Pour situer le sujet : %s" : "Source : %s";
            case ES -> background ? "Antecedentes del tema: %s" : "Fuente: %s";
        };
        return new EvidenceLink(url, label.formatted(URI.create(url).getHost()));
    }
}
