package io.github.vitae.page.metadata;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Json;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.frame.SiteUrl;
import java.net.IDN;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An account in the Fediverse that is to be found by the name of the author's own site: whoever looks for {@code
 * @ada@ada.example.org} there finds {@code @ada@mastodon.example}. Servers ask a site's host for {@code /.well-known/webfinger}
 * (RFC 7033, https://www.rfc-editor.org/rfc/rfc7033) and get a document that names the account; it is the same for whatever they ask,
 * since a file cannot look at the question. Addresses within the server are those of Mastodon, which others have too.
 *
 * @param user the name at the server: {@code ada}
 * @param host the server, in ASCII and small letters: {@code mastodon.example}
 */
public record WebFinger(String user, String host) {

    /** Where hosts are asked for it (RFC 8615). */
    public static final SitePath PATH = new SitePath(".well-known/webfinger");

    private static final Pattern ACCOUNT =
            Pattern.compile("(?:acct:)?@?([^@/\\s]{1,100})@([^@/\\s:]{1,253}(?::[0-9]{1,5})?)");

    private static final Pattern PAGE = Pattern.compile("https://([^@/\\s]{1,253})/@([^@/\\s?#]{1,100})/?");

    private static final Pattern USER = Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_])?");

    private static final Pattern HOST = Pattern.compile(
            "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])(?::[0-9]{1,5})?");

    /**
     * An account as people write it.
     *
     * @param written {@code @ada@mastodon.example}, {@code acct:ada@mastodon.example}, {@code https://mastodon.example/@ada}
     * @return nothing if it is none
     */
    public static Optional<WebFinger> of(String written) {
        String words = written.strip();
        Matcher account = ACCOUNT.matcher(words);
        if (account.matches()) {
            return of(account.group(1), account.group(2));
        }
        Matcher page = PAGE.matcher(words);
        return page.matches() ? of(page.group(2), page.group(1)) : Optional.empty();
    }

    private static Optional<WebFinger> of(String user, String host) {
        String ascii;
        try {
            int port = host.indexOf(':');
            String name = port < 0 ? host : host.substring(0, port);
            ascii = (IDN.toASCII(name) + host.substring(name.length())).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
        return USER.matcher(user).matches() && HOST.matcher(ascii).matches()
                ? Optional.of(new WebFinger(user, ascii))
                : Optional.empty();
    }

    /** The account as people know it: {@code @ada@mastodon.example}. */
    public String handle() {
        return "@" + user + "@" + host;
    }

    /** The file, if the site is all that its host has: hosts are asked at their root and nowhere else. */
    public Optional<Output> file(Optional<SiteUrl> site) {
        return site.filter(SiteUrl::isHost).map(url -> new Output.DataFile(PATH, () -> Stream.of(document(url))));
    }

    /** Why there is no file; nothing if there is one. */
    public Optional<String> missing(Optional<SiteUrl> site) {
        if (site.filter(SiteUrl::isHost).isPresent()) {
            return Optional.empty();
        }
        String why = site.map(url ->
                        "the site is at " + url.root() + ", a part of its host, and servers ask hosts at their root")
                .orElse("the site's address is not known: set <siteUrl>");
        return Optional.of(
                PATH.value() + " is not written, and " + handle() + " is not found by the site's name: " + why);
    }

    /** The document (RFC 7033, 4.4), in JSON. */
    private String document(SiteUrl site) {
        String page = "https://" + host + "/@" + user;
        String actor = "https://" + host + "/users/" + user;
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("subject", "acct:" + user + "@" + host);
        document.put("aliases", List.of(page, actor, site.root()));
        document.put(
                "links",
                List.of(
                        link("http://webfinger.net/rel/profile-page", "type", "text/html", "href", page),
                        link("self", "type", "application/activity+json", "href", actor),
                        link(
                                "http://ostatus.org/schema/1.0/subscribe",
                                "template",
                                "https://" + host + "/authorize_interaction?uri={uri}")));
        return Json.of(document) + "\n";
    }

    private static Map<String, Object> link(String rel, String... members) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("rel", rel);
        for (int at = 0; at < members.length; at += 2) {
            link.put(members[at], members[at + 1]);
        }
        return link;
    }
}
