package org.tandem.demo.sample;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tandem.cycle.ThemeDraft;
import org.tandem.cycle.ThemeEnd;
import org.tandem.cycle.ThemeService;
import org.tandem.demo.sample.files.Sample;
import org.tandem.demo.sample.files.SampleTheme;
import org.tandem.groups.PlacePart;
import org.tandem.shared.Country;
import org.tandem.shared.Revision;

/** Coordinators of the two countries in turn add the themes on their first days, and end those that are over on their last. */
@Component
@Profile("demo")
class ThemeRows {

    private final ThemeService service;

    ThemeRows(ThemeService service) {
        this.service = service;
    }

    void note(Sample sample, Known known, Chronicle chronicle) {
        List<SampleTheme> themes = sample.themes();
        for (int i = 0; i < themes.size(); i++) {
            SampleTheme theme = themes.get(i);
            String row = "themes.yaml, " + theme.key();
            Country country = Country.values()[i % Country.values().length];
            String coordinator = sample.partnership().holder(PlacePart.COORDINATOR, country);
            chronicle.note(
                    theme.from(),
                    row,
                    coordinator,
                    () -> known.themes()
                            .put(
                                    theme.key(),
                                    service.add(
                                            new ThemeDraft(theme.name(), theme.description(), theme.from(), null))));
            LocalDate until = theme.until();
            if (until != null) {
                chronicle.note(
                        until,
                        row,
                        coordinator,
                        () -> service.end(known.themes().get(theme.key()), Revision.FIRST, new ThemeEnd(until)));
            }
        }
    }
}
