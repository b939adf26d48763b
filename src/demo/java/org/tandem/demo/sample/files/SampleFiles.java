package org.tandem.demo.sample.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the sample's files are; {@code sample/README.md} says how they read. */
public final class SampleFiles {

    private static final String ROOT = "sample/";

    private final LocalDate dayZero;
    private final SampleReader reader;

    private SampleFiles(LocalDate dayZero) {
        this.dayZero = dayZero;
        this.reader = new SampleReader(dayZero);
    }

    /**
     * Reads them all.
     *
     * @param dayZero the day from which days given as whole numbers are counted
     * @throws IllegalArgumentException naming the file that cannot be read and the place in it
     */
    public static Sample read(LocalDate dayZero) {
        return new SampleFiles(dayZero).all();
    }

    private Sample all() {
        return new Sample(
                dayZero,
                list("organisations.yaml", SampleOrganisation.class),
                list("people.yaml", SamplePerson.class),
                list("groups.yaml", SampleGroup.class),
                reader.one(file("partnership.yaml"), SamplePartnership.class),
                list("editions.yaml", SampleEdition.class),
                list("themes.yaml", SampleTheme.class),
                plans());
    }

    private <T> List<T> list(String name, Class<T> type) {
        return reader.list(file(name), type);
    }

    private static Resource file(String name) {
        return new ClassPathResource(ROOT + name);
    }

    /** A plan's edition and group are the folder and the name of its file. */
    private List<SamplePlan> plans() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:" + ROOT + "plans/*/*.yaml"))
                    .map(this::plan)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample's plans cannot be listed", e);
        }
    }

    private SamplePlan plan(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            String group = path[path.length - 1].replace(".yaml", "");
            return reader.one(file, SamplePlan.class).of(path[path.length - 2], group);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample's plan has no address: " + file, e);
        }
    }
}
