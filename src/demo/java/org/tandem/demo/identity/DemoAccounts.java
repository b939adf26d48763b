package org.tandem.demo.identity;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The accounts of {@code sample/accounts.yaml}, in its order. */
@Component
@Profile("demo")
public class DemoAccounts {

    private final List<DemoAccount> accounts;

    DemoAccounts() throws IOException {
        try (InputStream file = new ClassPathResource("sample/accounts.yaml").getInputStream()) {
            List<Map<String, Object>> entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            accounts = entries.stream().map(DemoAccounts::read).toList();
        }
    }

    public List<DemoAccount> all() {
        return accounts;
    }

    Optional<DemoAccount> find(String key) {
        return accounts.stream().filter(account -> account.key().equals(key)).findFirst();
    }

    private static DemoAccount read(Map<String, Object> entry) {
        Map<?, ?> label = (Map<?, ?>) required(entry, "label");
        return new DemoAccount(
                required(entry, "key").toString(),
                required(entry, "email").toString(),
                LocalizedText.of(
                        Language.EN,
                        required(label, "en").toString(),
                        required(label, "fr").toString(),
                        required(label, "es").toString()),
                DemoAccount.Heading.valueOf(
                        required(entry, "heading").toString().toUpperCase(Locale.ROOT)));
    }

    private static Object required(Map<?, ?> entry, String name) {
        Object value = entry.get(name);
        if (value == null) {
            throw new IllegalArgumentException("sample/accounts.yaml: " + name + " is missing in " + entry);
        }
        return value;
    }
}
