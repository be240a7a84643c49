package io.github.vitae.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries take their footnotes along to each page that shows them. */
class NotesOfEntriesTest {

    @TempDir
    Path directory;

    private Document page(TrialProfile.Result result, String name) {
        Document page = Jsoup.parse(result.page(name));
        List<String> ids = page.select("[id]").stream().map(Element::id).toList();
        assertThat(ids).as(name).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#fn]").stream()
                        .map(link -> link.attr("href").substring(1)))
                .as("links to and from notes on " + name)
                .isNotEmpty()
                .allMatch(ids::contains);
        return page;
    }

    private static Stream<String> notes(Element within) {
        return within.select("section.footnotes li").stream().map(Element::text);
    }

    @Test
    void eachPageHasTheNotesThatItRefersTo() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", "name: Ada Quill\n")
                .with("about.md", """
                        I study tides.[^a] And more.[^c]

                        # News

                        As told.[^c]

                        - **May 2025** Prize for tides.[^b] And lamps.[^a]
                        - **May 2024** Talk.[^a]

                        # Awards

                        - 2023 Lamp[^d] of the harbour[^d]

                        [^a]: Since 2010.
                        [^b]: With *Ann*.
                        [^c]: See the *list*.
                        [^d]: Given by Ann.[^a]
                        """)
                .read();

        Document news = page(result, "news.html");
        assertThat(notes(news.expectFirst(".vitae-preface"))).containsExactly("See the list. ↩");
        Element prize = news.select("li.h-entry").get(0);
        assertThat(notes(prize)).containsExactly("With Ann. ↩", "Since 2010. ↩");
        assertThat(prize.select("sup").eachText()).containsExactly("1", "2");
        assertThat(notes(news.select("li.h-entry").get(1))).containsExactly("Since 2010. ↩");
        Document awards = page(result, "awards.html");
        assertThat(notes(awards)).containsExactly("Given by Ann.2 ↩", "Since 2010. ↩");
        Document about = page(result, "index.html");
        assertThat(notes(about.select(".vitae-prose").get(1))).containsExactly("Since 2010. ↩", "See the list. ↩");
        assertThat(about.select("li.h-entry section.footnotes")).hasSize(2);
        assertThat(result.problems()).as(result.log()).isEmpty();
    }

    @Test
    void whereNoEntryHasANoteNothingIsNew() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", "name: Ada Quill\n")
                .with("about.md", "Tides.[^x]\n\n# News\n\n- May 2025: Talk\n\n[^x]: Since 2010.\n")
                .read();

        assertThat(notes(page(result, "index.html"))).containsExactly("Since 2010. ↩");
        assertThat(result.page("news.html")).doesNotContain("fn-");
    }

    @Test
    void aNoteThatOnlyEntriesReferToIsNotOnAboutTwice() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("person.yml", "name: Ada Quill\n")
                .with("about.md", "Tides.\n\n# News\n\n- May 2025: Talk[^x]\n\n[^x]: Since 2010.\n")
                .read();

        assertThat(notes(page(result, "index.html"))).containsExactly("Since 2010. ↩");
        assertThat(notes(page(result, "news.html"))).containsExactly("Since 2010. ↩");
    }

    @Test
    void pagesOfNewsAndCollectionsHaveNotesToo() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: Ada Quill\ncollections:\n  news:\n    output: true\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nHi.\n")
                .with("_news/1.md", "---\ndate: 2025-05-01\ninline: true\n---\nOne.[^1]\n\n[^1]: First.\n")
                .with("_news/2.md", "---\ndate: 2025-04-01\ninline: true\n---\nTwo.[^1]\n\n[^1]: Second.\n")
                .read();

        Document news = page(result, "news.html");
        assertThat(notes(news)).containsExactly("First. ↩", "Second. ↩");
        assertThat(news.select("li.h-entry")).hasSize(2);
    }

    @Test
    void theNotesOfAPageOfNewsAreNoEntries() {
        TrialProfile.Result result = TrialProfile.in(directory)
                .with("_config.yml", "title: Ada Quill\n")
                .with("_pages/about.md", "---\npermalink: /\n---\nHi.\n")
                .with("_pages/news.md", "---\ntitle: News\n---\n- May 2025: One[^1]\n- May 2024: Two\n\n[^1]: First.\n")
                .read();

        assertThat(result.profile().orElseThrow().news().entries()).hasSize(2);
        assertThat(notes(page(result, "news.html"))).containsExactly("First. ↩");
    }
}
