package org.tandem.demo.sample.files;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.tandem.shared.LocalizedText;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads a YAML file into records. What an entry leaves out becomes an empty list, an empty text, {@code false} or null; a
 * word that no record knows is an error.
 */
final class SampleReader {

    private final JsonMapper mapper;

    /** @param dayZero the day from which days given as whole numbers are counted */
    SampleReader(LocalDate dayZero) {
        mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                // The keys under `states` are language codes in lower case.
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .withConfigOverride(List.class, SampleReader::emptyWhenLeftOut)
                .withConfigOverride(Map.class, SampleReader::emptyWhenLeftOut)
                .withConfigOverride(String.class, SampleReader::emptyWhenLeftOut)
                .addModule(new SimpleModule("sample")
                        .addDeserializer(LocalDate.class, new DayReader(dayZero))
                        .addDeserializer(LocalizedText.class, new TextReader()))
                .build();
    }

    private static void emptyWhenLeftOut(tools.jackson.databind.cfg.MutableConfigOverride override) {
        override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    <T> T one(Resource file, Class<T> type) {
        return read(file, mapper.constructType(type));
    }

    <T> List<T> list(Resource file, Class<T> type) {
        return read(file, mapper.getTypeFactory().constructCollectionType(List.class, type));
    }

    private <T> T read(Resource file, JavaType type) {
        try (InputStream stream = file.getInputStream()) {
            return mapper.convertValue(yaml().load(stream), type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The sample's " + file.getFilename() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The sample's " + file.getFilename() + " cannot be read", e);
        }
    }

    /** A reader is not safe to share, so each file gets its own. */
    private static Yaml yaml() {
        DumperOptions unused = new DumperOptions();
        LoaderOptions options = new LoaderOptions();
        return new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new PlainWords());
    }
}
