package io.github.vitae.page.frame;

import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.notation.Xml;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/** Pages at old addresses. They lead on without script, and tell search engines which address counts. */
public final class Redirects {

    /** Leads on to the same anchor; the canonical address is the whole address of the new page. */
    private static final String KEEP_ANCHOR =
            "location.replace(document.querySelector('link[rel=canonical]').href+location.hash)";

    private Redirects() {}

    /**
     * The page at an old address.
     *
     * @param old the old address
     * @param place where it leads
     * @param title what is there
     * @param origin where the author wrote the old page, where that is known
     */
    public static Output.RedirectPage from(
            SitePath old, Addresses.Place place, String title, Optional<Origin> origin, Messages messages) {
        String href = Xml.escaped(old.toRoot() + place.href());
        String html = """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
                <meta http-equiv="refresh" content="0; url=%s">
                <meta name="robots" content="noindex">
                <link rel="canonical" href="%s">
                <title>%s</title>
                </head>
                <body>
                <p>%s <a href="%s">%s</a></p>
                </body>
                </html>
                """.formatted(
                        messages.get("language"),
                        href,
                        href,
                        Xml.escaped(title),
                        Xml.escaped(messages.get("redirect.moved")),
                        href,
                        Xml.escaped(title));
        return new Output.RedirectPage(old, place.path(), place.anchor(), html, origin);
    }

    /**
     * The same page where what it leads to is in a folder.
     *
     * @param old leads to a place from the folder's root, and is in the folder
     * @param folder the folder, ended by {@code /}
     * @return leads there from the root of the site
     */
    public static Output.RedirectPage fromRoot(Output.RedirectPage old, String folder) {
        String place = new Addresses.Place(old.target(), old.anchor()).href();
        String href = Xml.escaped(old.path().toRoot() + place);
        String there = Xml.escaped(old.path().toRoot() + folder + place);
        String html = old.html()
                .replace("url=" + href + "\"", "url=" + there + "\"")
                .replace("href=\"" + href + "\"", "href=\"" + there + "\"");
        return new Output.RedirectPage(
                old.path(), new SitePath(folder + old.target()), old.anchor(), html, old.origin(), old.yields());
    }

    /**
     * A page that leads on from where a site may have a page of somebody else's, each anchor to the same one: with a script, since
     * a refresh forgets it (HTML Standard §4.2.5.3); without one to the start of the page.
     *
     * @param old where it is
     * @param target where it leads
     * @param title what is there
     * @param anchors what is at which anchor, in words
     */
    public static Output.RedirectPage keepingAnchors(
            SitePath old, SitePath target, String title, Map<String, String> anchors, Messages messages) {
        String href = Xml.escaped(old.toRoot() + target.value());
        StringBuilder items = new StringBuilder();
        anchors.forEach((anchor, words) -> items.append("<li id=\"%s\"><a href=\"%s#%s\">%s</a></li>\n"
                .formatted(
                        Xml.escaped(anchor),
                        href,
                        Xml.escaped(URLEncoder.encode(anchor, StandardCharsets.UTF_8)
                                .replace("+", "%20")),
                        Xml.escaped(words))));
        String html = """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="UTF-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
                <meta name="robots" content="noindex">
                <link rel="canonical" href="%s">
                <title>%s</title>
                <script>%s</script>
                <noscript><meta http-equiv="refresh" content="0; url=%s"></noscript>
                </head>
                <body>
                <p>%s <a href="%s">%s</a></p>
                <ul>
                %s</ul>
                </body>
                </html>
                """.formatted(
                        messages.get("language"),
                        digest(KEEP_ANCHOR),
                        href,
                        Xml.escaped(title),
                        KEEP_ANCHOR,
                        href,
                        Xml.escaped(messages.get("redirect.moved")),
                        href,
                        Xml.escaped(title),
                        items);
        return new Output.RedirectPage(old, target, "", html, Optional.empty(), true);
    }

    /** By which a policy knows a script (CSP Level 3 §2.3.1). */
    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
