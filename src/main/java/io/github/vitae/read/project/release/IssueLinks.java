package io.github.vitae.read.project.release;

import io.github.vitae.read.project.facts.ProjectFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Where the issues of a project are, by {@code <issueManagement>} of its pom: {@code #12} of {@code GitHub} at
 * {@code https://github.com/example/tides/issues} is at {@code https://github.com/example/tides/issues/12}.
 */
final class IssueLinks {

    /** An issue's name: {@code 12}, {@code #12}, {@code TIDES-12}. */
    private static final Pattern ISSUE = Pattern.compile("#?[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,60}");

    private static final Pattern WEB = Pattern.compile("https?://[^\\s]++", Pattern.CASE_INSENSITIVE);

    private final Optional<String> system;
    private final Optional<String> url;
    private final Properties forms;

    IssueLinks(ProjectFacts.Services services) {
        this.url = services.issues().filter(address -> WEB.matcher(address).matches());
        this.forms = forms();
        this.system = services.issueSystem()
                .map(IssueLinks::plain)
                .filter(name -> forms.getProperty(name) != null)
                .or(() -> url.flatMap(this::byAddress));
    }

    private static Properties forms() {
        Properties forms = new Properties();
        try (InputStream in = Objects.requireNonNull(
                IssueLinks.class.getResourceAsStream("issue-links.properties"), "issue-links.properties")) {
            forms.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    /** The system that an address tells by its host, or by its path. */
    private Optional<String> byAddress(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return forms.stringPropertyNames().stream()
                .filter(name -> lower.contains(name))
                .sorted()
                .findFirst();
    }

    /**
     * The page of an issue.
     *
     * @param issue its name, as the project writes it
     * @param other the system that the project names for this issue, if it names one
     * @return nothing if that is not known
     */
    Optional<String> of(String issue, Optional<String> other) {
        if (WEB.matcher(issue).matches()) {
            return Optional.of(issue);
        }
        boolean foreign = other.map(IssueLinks::plain)
                .filter(name -> system.filter(name::equals).isEmpty())
                .isPresent();
        if (foreign
                || url.isEmpty()
                || system.isEmpty()
                || !ISSUE.matcher(issue).matches()) {
            return Optional.empty();
        }
        String bare = issue.startsWith("#") ? issue.substring(1) : issue;
        return Optional.of(forms.getProperty(system.get())
                .replace("{url}", base(url.get(), bare))
                .replace("{issue}", URLEncoder.encode(bare, StandardCharsets.UTF_8)));
    }

    /**
     * An address that the name of an issue goes behind: without what asks for something, and in Jira, whose pom names the
     * project's page, without the project.
     */
    private static String base(String address, String issue) {
        int end = address.length();
        for (int i = 0; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                end = i;
                break;
            }
        }
        while (end > 0 && address.charAt(end - 1) == '/') {
            end--;
        }
        String bare = address.substring(0, end);
        String last = bare.substring(bare.lastIndexOf('/') + 1);
        boolean project = !last.isEmpty() && issue.startsWith(last + "-");
        return project ? bare.substring(0, bare.length() - last.length() - 1) : bare;
    }
}
