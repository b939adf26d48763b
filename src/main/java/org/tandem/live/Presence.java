package org.tandem.live;

/** Somebody else who has a page on the same thing open. @param edits whether it is a form that changes it */
public record Presence(String name, boolean edits) {}
