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
}
