package org.tandem.agreement;

import java.time.LocalDate;

/** Days worked in both countries; a holiday of either is none (product.md §3). */
public interface WorkingDays {

    boolean isWorked(LocalDate day);

    /** The last of so many working days after a day, which itself does not count. @param count at least 1 */
    default LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            if (isWorked(last)) {
                left--;
            }
        }
        return last;
    }
}
