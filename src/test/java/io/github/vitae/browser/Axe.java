package io.github.vitae.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for barriers in the page that a browser shows, by the rules of WCAG 2.2, levels A and AA. */
final class Axe {

    private static final String RUN = """
            const [part, done] = arguments;
            axe.run(part, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations']})
                .then(found => done(found.violations.flatMap(rule => rule.nodes.map(node =>
                    rule.id + ': ' + node.target.join(' ') + ': ' + (node.any[0] || node.all[0] || node.none[0]).message))),
                    error => done([String(error)]));
            """;

    private static final String SCRIPT = script();

    private Axe() {}

    private static String script() {
        try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is missing from the test's classpath");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is a barrier to somebody.
     *
     * @param part a selector of the part of the page that is looked at
     * @return a line for each: rule, element, why
     */
    static List<String> violations(Chromium chromium, String part) {
        chromium.run(SCRIPT);
        Object found = chromium.driver().executeAsyncScript(RUN, part);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
