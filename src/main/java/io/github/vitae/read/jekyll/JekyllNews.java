package io.github.vitae.read.jekyll;

import io.github.vitae.model.AuthorPage;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.FormerAddress;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.ProfilePart;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Location;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The collection {@code _news}: an entry a file. As in al-folio, one with {@code inline: true} is its text; any other is its
 * title, which leads to a page with the text.
 */
final class JekyllNews {

    private final JekyllSite site;
    private final SourceFiles files;
    private final List<NewsItem> items = new ArrayList<>();
    private final List<AuthorPage> pages = new ArrayList<>();
    private final List<FormerAddress> moved = new ArrayList<>();

    JekyllNews(JekyllSite site, SourceFiles files, JekyllAddresses addresses) {
        this.site = site;
        this.files = files;
        for (MarkdownFile file : site.collection("news")) {
            add(file, addresses);
        }
    }

    /** The entries, in the order of their files' names. */
    List<NewsItem> items() {
        return List.copyOf(items);
    }

    /** The pages of those that have one. */
    List<AuthorPage> pages() {
        return List.copyOf(pages);
    }

    /** Where those that have no page were. */
    List<FormerAddress> moved() {
        return List.copyOf(moved);
    }

    private void moved(List<SitePath> places, Location entry) {
        places.forEach(old -> moved.add(FormerAddress.ofEntry(old, ProfilePart.NEWS, entry)));
    }

    private void add(MarkdownFile file, JekyllAddresses addresses) {
        Fields fields = new Fields(file.front(), files.dataGate(), files.problems());
        Location location = file.source().locate(file.bodyStart(), 0);
        Optional<EntryDate> date = fields.date("date").or(() -> DataDates.ofFileName(file.stem()));
        AuthorDocument document = AuthorDocument.parse(file.source(), file.bodyStart(), files.gate(), site.scope(file));
        boolean inline = file.value("inline").filter("true"::equals).isPresent();
        Optional<RichText> title = fields.markdown("title");
        Optional<String> id = fields.text("id").or(() -> Optional.of(file.stem()));
        List<SitePath> places = addresses.document(file, "news");
        if (inline || title.isEmpty() || places.isEmpty()) {
            RichText body = document.inlineText();
            Optional<RichText> shown = inline && !body.isEmpty() ? Optional.empty() : title;
            if (shown.isPresent() || !body.isEmpty()) {
                items.add(NewsItem.of(date, body, location).withTitle(shown).withId(id));
                moved(places, location);
            }
            return;
        }
        RichText text = document.text();
        if (text.isEmpty()) {
            items.add(NewsItem.of(date, text, location).withTitle(title).withId(id));
            moved(places, location);
            return;
        }
        Optional<Link> page = HtmlGate.quietLink("/" + places.get(0).value().replaceFirst("(^|/)index[.]html$", "$1"));
        RichText summary = fields.markdown("description")
                .or(() -> fields.markdown("excerpt"))
                .orElse(RichText.EMPTY);
        items.add(NewsItem.of(date, summary, location)
                .withTitle(title)
                .withUrl(page)
                .withId(id)
                .withCites(text.mentions()));
        pages.add(new AuthorPage(
                places.get(0),
                title.map(RichText::plain).orElse(""),
                Optional.of(summary.plain()).filter(words -> !words.isEmpty()),
                text,
                false,
                places.subList(1, places.size()),
                location));
    }
}
