package io.github.vitae.site.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.model.value.PageLinks;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links between the pages of a site. */
class LinkCheckTest {

    private static final Set<String> FILES = Set.of("images/a b.png", "docs/index.html", "cv.pdf", "ünï.html");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#top",
                "#here",
                "#h%65re",
                "#gr%C3%BC%C3%9Fe",
                "#:~:text=word",
                "index.html",
                "./index.html#here",
                "sub/page.html#there",
                "sub/../index.html",
                "images/a%20b.png",
                "images/a%20b.png?v=2#xywh=1,2,3,4",
                "/cv.pdf",
                "/home/cv.pdf",
                "/home/",
                "/",
                ".",
                "docs/",
                "docs",
                "%C3%BCn%C3%AF.html",
                "https://example.org/lost",
                "//example.org/lost",
                "mailto:ada@example.org",
                "javascript:void(0)",
                "data:image/png;base64,AAAA",
                "../other-site/lost.html"
            })
    void whatLeadsSomewhereOrOutOfTheSiteIsNotTold(String address) {
        assertThat(told(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lost.html", "images/A%20b.png", "/lost/", "sub/", "docs/lost.html#x", "/home/lost.html"})
    void aFileThatIsNotThereIsTold(String address) {
        assertThat(told(address)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.MISSING_FILE);
            assertThat(problem.message()).startsWith("‘" + address + "’ on index.html leads to ");
            assertThat(problem.location()).isEqualTo(new Location("index.html", 3, 4, 0));
        });
    }

    @Test
    void aPlaceThatIsNotThereIsToldWithWhereItMayBe() {
        assertThat(told("#Here")).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.MISSING_ANCHOR);
            assertThat(problem.message()).isEqualTo("‘#Here’ on index.html leads to no place on index.html");
            assertThat(problem.fix()).isEqualTo("write #here");
        });
        assertThat(told("#there"))
                .extracting(Problem::fix)
                .containsExactly("it is on sub/page.html: write sub/page.html#there");
        assertThat(told("sub/page.html#nowhere"))
                .extracting(Problem::message)
                .containsExactly("‘sub/page.html#nowhere’ on index.html leads to no place on sub/page.html");
    }

    @Test
    void linksOfAPageInAFolderStartThere() {
        assertThat(tell(page("sub/page.html", "there", "../index.html#here", "page.html", "../lost.html")))
                .extracting(Problem::message)
                .containsExactly("‘../lost.html’ on sub/page.html leads to lost.html, which is not there");
    }

    @Test
    void whatIsToldOfAPlaceAlreadyIsNotToldAgain() {
        Problems problems = new Problems();
        problems.add(Code.MISSING_FILE, new Location("index.html", 3, 4, 7), "it is known", "");
        problems.add(Code.MISSING_FILE, new Location("index.html", 3, 4, 0), "it is known", "");

        check(page("index.html", "here", "lost.html")).tell(LinkCheckTest::place, problems);

        assertThat(problems.sorted()).hasSize(2);
    }

    private static List<Problem> told(String address) {
        return tell(page("index.html", "here", address), page("sub/page.html", "there"));
    }

    private static List<Problem> tell(PageLinks... pages) {
        Problems problems = new Problems();
        check(pages).tell(LinkCheckTest::place, problems);
        return problems.sorted();
    }

    private static LinkCheck check(PageLinks... pages) {
        return new LinkCheck(
                List.of(pages),
                path -> FILES.contains(path.value()) || path.value().equals("index.html"),
                "/home/");
    }

    private static List<Location> place(SitePath page, PageLinks.Reference reference) {
        return List.of(new Location(page.value(), reference.line(), reference.column(), 0));
    }

    private static PageLinks page(String path, String anchor, String... addresses) {
        return new PageLinks(
                new SitePath(path),
                Set.of(anchor, "grüße"),
                Stream.of(addresses)
                        .map(address -> new PageLinks.Reference(address, 3, 4))
                        .toList());
    }
}
