package org.tandem.shared;

/** How far one of the three texts of a {@link LocalizedText} can be trusted (product.md §4). */
public enum TranslationState {
    MISSING,
    DRAFT,
    APPROVED,
    OUTDATED
}
