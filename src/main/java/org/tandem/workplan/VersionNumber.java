package org.tandem.workplan;

/**
 * The number of a plan's version: each submission takes the next whole one, each minor revision counts on behind it.
 *
 * @param minor 0 for a whole-numbered version
 */
public record VersionNumber(int major, int minor) {

    /** As readers see it: "3", or "3.1" for its first minor revision. */
    @Override
    public String toString() {
        return minor == 0 ? String.valueOf(major) : major + "." + minor;
    }
}
