package org.tandem.demo.sample.files;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML as people read it: only whole numbers, {@code true} and {@code false} are more than words, so {@code on} is a word. */
final class PlainWords extends Resolver {

    @Override
    protected void addImplicitResolvers() {
        addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
        addImplicitResolver(Tag.INT, Pattern.compile("-?[0-9]+"), "-0123456789");
    }
}
