package io.github.vitae.page.frame;

import io.github.vitae.model.value.Origin;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.notation.Xml;
import java.util.Optional;

/** Pages at old addresses. They lead on without script, and tell search engines which address counts. */
public final class Redirects {

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
                old.path(), new SitePath(folder + old.target()), old.anchor(), html, old.origin());
    }
}
