package org.tandem.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files below {@code k8s}. */
final class Manifests {

    private static final Path BASE = Path.of("k8s/base");
    private static final Path EXAMPLE = Path.of("k8s/overlays/example");
    private static final String CONTAINER = "/spec/template/spec/containers/0";

    private Manifests() {}

    /** The environment of the example's container; what comes from a Secret has some value. */
    static Map<String, Object> environment() {
        var environment = new TreeMap<String, Object>();
        for (Path folder : List.of(BASE, EXAMPLE)) {
            for (JsonNode literal : read(folder.resolve("kustomization.yaml")).at("/configMapGenerator/0/literals")) {
                String[] parts = literal.stringValue().split("=", 2);
                environment.put(parts[0], parts[1]);
            }
        }
        for (Path file : List.of(BASE.resolve("deployment.yaml"), EXAMPLE.resolve("sign-in.yaml"))) {
            for (JsonNode variable : read(file).at(CONTAINER).path("env")) {
                environment.put(
                        variable.path("name").stringValue(),
                        variable.path("value").stringValue("from a secret"));
            }
        }
        return environment;
    }

    static JsonNode container() {
        return read(BASE.resolve("deployment.yaml")).at(CONTAINER);
    }

    /** The number of a port that the container names. */
    static int port(String name) {
        return container()
                .path("ports")
                .valueStream()
                .filter(port -> port.path("name").stringValue().equals(name))
                .findFirst()
                .orElseThrow()
                .path("containerPort")
                .intValue();
    }

    /** The files that the base and the example name. */
    static List<Path> resources() {
        return List.of(BASE, EXAMPLE).stream()
                .flatMap(folder -> read(folder.resolve("kustomization.yaml"))
                        .path("resources")
                        .valueStream()
                        .map(file -> folder.resolve(file.stringValue())))
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.shared().valueToTree(new Yaml().load(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
