package io.github.vitae.read.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The services that people have pages at: what their keys are called in each layout, and what their addresses look like. */
public final class ServiceLinks {

    /**
     * Somebody's page at a service.
     *
     * @param id the service's stable name, in lower case
     * @param label its name as people write it
     * @param address the page's address
     */
    record Service(String id, String label, String address) {}

    private static final String[] ENDINGS = {"username", "userid", "profile", "user", "url", "id"};
    private static final int LONGEST = 200;
    private static final Pattern ORCID =
            Pattern.compile("(?<![0-9])([0-9]{4})-?([0-9]{4})-?([0-9]{4})-?([0-9]{3}[0-9Xx])(?![0-9])");

    private final Map<String, Row> byKey = new HashMap<>();
    private final Map<String, Row> byHost = new HashMap<>();

    ServiceLinks() {
        Properties rows = rows();
        for (String id : new TreeSet<>(rows.stringPropertyNames())) {
            String[] cells = rows.getProperty(id).split("\\|", -1);
            Row row = new Row(id, cells[0].strip(), cells[1].strip());
            byKey.put(bare(id), row);
            for (String key : cells[2].split(",")) {
                if (!key.isBlank()) {
                    byKey.put(key.strip(), row);
                }
            }
            for (String host : cells[3].split(",")) {
                byHost.put(host.strip(), row);
            }
        }
    }

    /**
     * The page that a key of somebody's data names.
     *
     * @param key the key, the name of an icon, or the name of a network
     * @param value a user name, an id or a full address
     * @return nothing for keys that are no service's, and for values that can be neither name nor address
     */
    Optional<Service> of(String key, String value) {
        Row row = byKey.get(withoutEnding(bare(key)));
        row = row == null ? byKey.get(bare(key)) : row;
        String stripped = value.strip();
        if (row == null || !isName(stripped)) {
            return Optional.empty();
        }
        String lower = stripped.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https://") || lower.startsWith("http://")) {
            return Optional.of(new Service(row.id, row.label, stripped));
        }
        if (stripped.contains("://") || lower.startsWith("javascript:") || lower.startsWith("data:")) {
            return Optional.empty();
        }
        boolean address = stripped.indexOf('/') > 0
                && row(stripped.substring(0, stripped.indexOf('/'))).isPresent();
        String full = address ? "https://" + stripped : row.address(stripped);
        return full.isEmpty() ? Optional.empty() : Optional.of(new Service(row.id, row.label, full));
    }

    /** The service that an address is on, told by its host. */
    Optional<Service> ofAddress(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        int start = lower.startsWith("https://") ? 8 : lower.startsWith("http://") ? 7 : -1;
        if (start < 0 || !isName(address.strip())) {
            return Optional.empty();
        }
        int end = start;
        while (end < lower.length() && "/?#:".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return row(lower.substring(start, end)).map(row -> new Service(row.id, row.label, address.strip()));
    }

    /** The names of all services, by which keys of data may name them. */
    public static Set<String> names() {
        return rows().stringPropertyNames();
    }

    /** The service that has a host, or a domain above it. */
    private Optional<Row> row(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        for (String domain = name; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            Row row = byHost.get(domain);
            if (row != null) {
                return Optional.of(row);
            }
        }
        String any = name.startsWith("scholar.google.") ? "scholar.google.*" : "";
        return Optional.ofNullable(byHost.get(any));
    }

    /** Neither empty nor too long, and nothing in it that no address has. */
    private static boolean isName(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars().noneMatch(c -> c <= ' ' || c == 0x7F || "\"'<>\\^`{}|".indexOf(c) >= 0);
    }

    private static String bare(String key) {
        String lower = key.toLowerCase(Locale.ROOT);
        String last = lower.substring(lower.lastIndexOf('/') + 1);
        return last.replaceAll("[^a-z0-9]", "");
    }

    private static String withoutEnding(String key) {
        for (String ending : ENDINGS) {
            if (key.endsWith(ending) && key.length() > ending.length()) {
                return key.substring(0, key.length() - ending.length());
            }
        }
        return key;
    }

    /**
     * Whether this is an ORCID: sixteen digits in four groups, the last of which is right by ISO 7064 MOD 11-2.
     *
     * @param id the identifier, without an address around it
     */
    public static boolean isOrcid(String id) {
        if (!id.matches("[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9X]")) {
            return false;
        }
        String digits = id.replace("-", "");
        int total = 0;
        for (int i = 0; i < 15; i++) {
            total = (total + digits.charAt(i) - '0') * 2;
        }
        int check = (12 - total % 11) % 11;
        return digits.charAt(15) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** The ORCID in an address, or in what somebody wrote for one: with hyphens or without them, {@code x} for {@code X}. */
    static Optional<String> orcidIn(String written) {
        Matcher digits = ORCID.matcher(written);
        while (digits.find()) {
            String id = String.join("-", digits.group(1), digits.group(2), digits.group(3), digits.group(4))
                    .toUpperCase(Locale.ROOT);
            if (isOrcid(id)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static Properties rows() {
        Properties rows = new Properties();
        try (InputStream in = ServiceLinks.class.getResourceAsStream("services.properties")) {
            if (in == null) {
                throw new IllegalStateException("services.properties is missing from the plugin");
            }
            rows.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /**
     * A service.
     *
     * @param pattern its addresses, {@code %s} for the name; {@code %m} for a name at a server: {@code @me@server}
     */
    private record Row(String id, String label, String pattern) {

        String address(String value) {
            String name = value.startsWith("@") ? value.substring(1) : value;
            if (pattern.equals("%m")) {
                int at = name.indexOf('@');
                return at > 0 ? "https://" + name.substring(at + 1) + "/@" + name.substring(0, at) : "";
            }
            String encoded = name.replace("%", "%25")
                    .replace("?", "%3F")
                    .replace("#", "%23")
                    .replace("&", "%26");
            return pattern.replace("%s", encoded);
        }
    }
}
