package io.github.vitae.site.skin;

import io.github.vitae.model.value.AuthorScripts;
import io.github.vitae.page.ProfileOutputs;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page may load and run, as its Content-Security-Policy says (W3C, CSP Level 3): the second wall behind the gate
 * for author HTML. Nothing inline runs, but for what a skin itself puts around an empty page: that is allowed by hash, so
 * that nothing of an author's can pass for it.
 */
final class ContentPolicy {

    /** The handlers, which do nothing, by which jQuery and Bootstrap of old try out what a browser knows. */
    private static final Set<String> HANDLERS_OF_LIBRARIES = Set.of("t", "return;");

    private static final Pattern SCRIPT =
            Pattern.compile("<script\\b([^>]*)>(.*?)</script\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern STYLE =
            Pattern.compile("<style\\b[^>]*>(.*?)</style\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile(
            "<([a-z][a-z0-9-]*)((?:\\s+[^\\s=>/\"']+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>\"']+))?)+)\\s*/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s([^\\s=>/\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");
    private static final Pattern ORIGIN =
            Pattern.compile("(https?:)?//([a-z0-9.:-]+).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** An address at the start of a string of a script, its slashes escaped or not. */
    private static final Pattern IN_CODE = Pattern.compile(
            "[\"'`](?:((?:http|ws)s?):)?(?:\\\\?/){2}([a-z0-9-]++(?:\\.[a-z0-9-]++)*+(?::[0-9]{1,5})?+)(?=[/\\\\?#\"'`])",
            Pattern.CASE_INSENSITIVE);

    /** The types of what a script element holds that is run; others hold data, such as JSON-LD (HTML standard, 4.12.1). */
    private static final Pattern TYPE =
            Pattern.compile("(?:^|\\s)type\\s*=\\s*[\"']?\\s*([^\\s\"'>]*)", Pattern.CASE_INSENSITIVE);

    private static final Set<String> RUN = Set.of(
            "", "module", "text/javascript", "application/javascript", "text/ecmascript", "application/ecmascript");

    private final Set<String> scripts = new TreeSet<>();
    private final Set<String> handlers = new TreeSet<>();
    private final Set<String> scriptHosts = new TreeSet<>();
    private final Set<String> styles = new TreeSet<>();
    private final Set<String> styleAttributes = new TreeSet<>();
    private final Set<String> styleHosts = new TreeSet<>();
    private final Set<String> imageHosts = new TreeSet<>();
    private final Set<String> frameHosts = new TreeSet<>();
    private final Set<String> formHosts = new TreeSet<>();

    /** Where inline scripts lead to, without a scheme or with one that is not encrypted: HTTPS is allowed as it is. */
    private final Set<String> plainHosts = new TreeSet<>();

    private boolean forms;
    private boolean libraries;

    private ContentPolicy() {}

    /**
     * The policy that leaves a skin as it is.
     *
     * @param empty a page without content, in the skin
     */
    static ContentPolicy around(String empty) {
        ContentPolicy policy = new ContentPolicy();
        Matcher script = SCRIPT.matcher(empty);
        while (script.find()) {
            if (!script.group(2).isEmpty()) {
                policy.scripts.add(hash(script.group(2)));
                if (isRun(script.group(1))) {
                    policy.takeCode(script.group(2));
                }
            }
        }
        Matcher style = STYLE.matcher(empty);
        while (style.find()) {
            policy.styles.add(hash(style.group(1)));
        }
        Matcher tag = TAG.matcher(SCRIPT.matcher(empty).replaceAll("<script$1>"));
        while (tag.find()) {
            String element = tag.group(1).toLowerCase(Locale.ROOT);
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                policy.take(element, attribute.group(1).toLowerCase(Locale.ROOT), value(attribute));
            }
        }
        return policy;
    }

    private static boolean isRun(String attributes) {
        Matcher type = TYPE.matcher(attributes);
        return !type.find() || RUN.contains(type.group(1).toLowerCase(Locale.ROOT));
    }

    /**
     * What inline code of a skin names, it loads: Matomo and Google Analytics are a few lines that put a script of their
     * host's beside themselves.
     */
    private void takeCode(String script) {
        Matcher address = IN_CODE.matcher(script);
        while (address.find()) {
            String scheme = address.group(1) == null ? "" : address.group(1).toLowerCase(Locale.ROOT) + "://";
            String host = scheme + address.group(2).toLowerCase(Locale.ROOT);
            if (!scheme.startsWith("ws")) {
                scriptHosts.add(host);
            }
            if (!scheme.equals("https://")) {
                plainHosts.add(host);
            }
        }
    }

    private static String value(Matcher attribute) {
        for (int group = 2; group <= 4; group++) {
            if (attribute.group(group) != null) {
                return attribute.group(group);
            }
        }
        return "";
    }

    private void take(String element, String name, String written) {
        String value = written.replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&apos;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        if (name.equals("style")) {
            styleAttributes.add(hash(value));
        } else if (name.startsWith("on")) {
            handlers.add(hash(value));
        } else if (name.equals("src") && element.equals("script")) {
            addHost(scriptHosts, value);
            libraries |= !value.endsWith("/" + ProfileOutputs.SCRIPT);
        } else if (name.equals("src") && element.equals("img")) {
            addHost(imageHosts, value);
        } else if (name.equals("src") && element.equals("iframe")) {
            addHost(frameHosts, value);
        } else if (name.equals("href") && element.equals("link")) {
            addHost(styleHosts, value);
        } else if (name.equals("action") && element.equals("form")) {
            forms = true;
            addHost(formHosts, value);
        }
    }

    private static void addHost(Set<String> hosts, String address) {
        Matcher origin = ORIGIN.matcher(address.strip());
        if (origin.matches()) {
            hosts.add((origin.group(1) == null ? "https:" : origin.group(1)) + "//" + origin.group(2));
        }
    }

    /**
     * The policies of all pages in the skin.
     *
     * @param author the author's own scripts
     * @param more hosts that the user allows, for whatever is loaded
     */
    PagePolicy of(AuthorScripts author, Set<String> more) {
        String silent = of(author, more, false);
        return new PagePolicy(silent, of(author, more, true));
    }

    private String of(AuthorScripts author, Set<String> more, boolean media) {
        boolean foreign = !scriptHosts.isEmpty() || !plainHosts.isEmpty() || !more.isEmpty();
        Set<String> run = new TreeSet<>(scripts);
        author.texts().forEach(text -> run.add(hash(text)));
        if (libraries) {
            HANDLERS_OF_LIBRARIES.forEach(handler -> run.add(hash(handler)));
        }
        boolean handled = libraries || !handlers.isEmpty() || !author.texts().isEmpty();
        StringBuilder policy = new StringBuilder("default-src 'none'");
        add(
                policy,
                "; script-src 'self'",
                handled ? List.of("'unsafe-hashes'") : List.of(),
                handlers,
                run,
                scriptHosts,
                more);
        if (author.trusted()) {
            policy.append(" https:; style-src 'self' 'unsafe-inline' https:");
        } else {
            List<String> hashes = styleAttributes.isEmpty() ? List.of() : List.of("'unsafe-hashes'");
            add(policy, "; style-src 'self'", hashes, styleAttributes, styles, styleHosts, more);
        }
        add(policy, "; img-src 'self' https: data:", imageHosts, plainHosts, more);
        add(
                policy,
                "; font-src 'self'",
                // in order: sets have another one in each process
                styleHosts.isEmpty() && more.isEmpty() && !author.trusted() ? List.of() : List.of("data:", "https:"),
                more);
        policy.append("; base-uri 'none'");
        if (author.trusted()) {
            add(
                    policy,
                    "; form-action 'self' https:; frame-src 'self' https:; connect-src 'self' https:",
                    plainHosts,
                    more);
            policy.append("; media-src 'self' https: data:; worker-src 'self' blob:");
            return policy.toString();
        }
        add(policy, forms ? "; form-action 'self'" : "; form-action 'none'", formHosts);
        if (foreign) {
            add(policy, "; frame-src https:", more);
            add(policy, "; connect-src 'self' https:", plainHosts, more);
        } else if (!frameHosts.isEmpty()) {
            add(policy, "; frame-src", frameHosts);
        }
        if (media) {
            add(policy, "; media-src 'self' https:", more);
        }
        return policy.toString();
    }

    @SafeVarargs
    private static void add(StringBuilder policy, String directive, Collection<String>... sources) {
        policy.append(directive);
        for (Collection<String> some : sources) {
            some.forEach(source -> policy.append(' ').append(source));
        }
    }

    private static String hash(String text) {
        try {
            // a browser hashes what it parsed, in which all lines end alike
            String parsed = text.replace("\r\n", "\n").replace('\r', '\n');
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(parsed.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
