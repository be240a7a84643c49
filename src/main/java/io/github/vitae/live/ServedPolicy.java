package io.github.vitae.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets the panel into a page whose Content-Security-Policy (W3C, CSP Level 3) would keep it out: what comes from this server may run, be
 * asked for and be framed. Only in what is served; the rest of the policy holds as it will for readers.
 */
final class ServedPolicy {

    private static final Pattern META = Pattern.compile(
            "(<meta\\s[^>]*?http-equiv\\s*=\\s*[\"']?content-security-policy[\"']?[^>]*?content\\s*=\\s*\")([^\"]*+)(\")",
            Pattern.CASE_INSENSITIVE);

    /** What the panel does: its script runs, asks what is new, and shows the page in a frame as wide as a phone. */
    private static final List<String> NEEDED = List.of("script-src", "connect-src", "frame-src");

    private static final String SELF = "'self'";
    private static final String NONE = "'none'";

    private ServedPolicy() {}

    /** A page that the panel may stand on. */
    static String opened(String page) {
        // a policy counts in the head alone (CSP Level 3, 3.3), and bodies are long
        int body = page.indexOf("</head");
        Matcher meta = META.matcher(page);
        meta.region(0, body < 0 ? page.length() : body);
        StringBuilder opened = new StringBuilder(page.length() + 64);
        int from = 0;
        while (meta.find()) {
            opened.append(page, from, meta.end(1)).append(widened(meta.group(2)));
            from = meta.end(2);
        }
        return from == 0 ? page : opened.append(page, from, page.length()).toString();
    }

    private static String widened(String policy) {
        Map<String, List<String>> directives = new LinkedHashMap<>();
        for (String directive : policy.split(";")) {
            String[] words = directive.strip().split("\\s+");
            if (!words[0].isEmpty()) {
                directives.putIfAbsent(words[0].toLowerCase(Locale.ROOT), List.of(words));
            }
        }
        boolean restricted = directives.containsKey("default-src");
        for (String needed : NEEDED) {
            List<String> words = directives.get(needed);
            if (words == null && restricted) {
                words = new ArrayList<>(directives.get("default-src"));
                words.set(0, needed);
            }
            if (words != null) {
                List<String> wider = new ArrayList<>(words);
                wider.removeIf(word -> word.equalsIgnoreCase(NONE));
                if (!wider.contains(SELF)) {
                    wider.add(SELF);
                }
                directives.put(needed, wider);
            }
        }
        List<String> written = new ArrayList<>();
        directives.values().forEach(words -> written.add(String.join(" ", words)));
        return String.join("; ", written);
    }
}
