package io.github.vitae.text.hidden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.vitae.testing.TrialProfile;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles of links are where some keep comments: no page has one that nobody can see. */
class CommentsInTitlesTest {

    @TempDir
    private Path directory;

    private TrialProfile.Result read(String text) {
        return TrialProfile.in(directory)
                .with("about.md", text.replace("¶", "\n") + "\n")
                .read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A [](# \"SECRET\") b",
                "A [](https://example.org/b \"SECRET\") b",
                "A [ ](https://example.org/b 'SECRET') b",
                "A <span title=\"SECRET\"></span> b",
                "A <a title=SECRET id=here></a> b",
                "A [x](https://example.org \"<!-- SECRET -->\") b",
                "A [<!-- SECRET -->](https://example.org) b",
                "A <a href='https://example.org' title='<!-- SECRET -->'>b</a>",
                "A [//] b¶¶[//]: # (SECRET)",
                "A [comment] b¶¶[comment]: # \"SECRET\"",
                "A [Comment][] b¶¶[comment]: <> (SECRET)",
                "A [x][//] b¶¶[//]: https://example.org 'SECRET'",
                "A [hide] b¶¶[hide]: <> (SECRET)",
                "A [%] b¶¶[%]: # (SECRET)",
                "A [later][soon] b¶¶[soon]: #¶  'SECRET'",
                "> A [later][soon] b¶>¶> [soon]: # 'SECRET'"
            })
    void aCommentInATitleIsNotPublished(String text) {
        TrialProfile.Result result = read(text);

        assertThat(result.everything()).doesNotContain("SECRET").contains("A ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '°', textBlock = """
            A [b](https://example.org "Seen")             | Seen
            A [b][c]¶¶[c]: https://example.org "Seen"     | Seen
            A <abbr title="Seen">b</abbr>                 | Seen
            A <i class="fa fa-home" title="Seen"></i>     | Seen
            A [![b](https://example.org/a.png)](https://example.org "Seen") | Seen
            A [b](# "Seen")                               | Seen
            """)
    void aTitleOfWhatIsSeenStays(String text, String title) {
        assertThat(read(text).page("index.html")).contains("title=\"" + title + "\"");
    }

    /** A place to which others lead stays one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '°', textBlock = """
            A [later][soon] b¶¶[soon]: # 'SECRET'         | href="#"
            A <a title=SECRET id=here></a> b              | id="here"
            """)
    void whatHadTheTitleStays(String text, String kept) {
        assertThat(read(text).page("index.html")).contains(kept);
    }
}
