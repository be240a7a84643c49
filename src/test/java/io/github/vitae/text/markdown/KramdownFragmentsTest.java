package io.github.vitae.text.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.vitae.testing.Outline;
import io.github.vitae.text.markdown.KramdownFragments.Fragment;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Jekyll's pages are read as kramdown reads them, but for what {@code fragments.txt} gives a reason for. */
class KramdownFragmentsTest {

    @TestFactory
    List<DynamicTest> aPieceIsReadAsKramdownReadsIt() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Fragment fragment : KramdownFragments.all()) {
            tests.add(DynamicTest.dynamicTest(
                    fragment.topic() + ": " + fragment.text().replace('\n', '⏎'),
                    () -> assertThat(KramdownFragments.outline(fragment.text())).isEqualTo(fragment.ours())));
        }
        assertThat(tests).hasSizeGreaterThan(300);
        return tests;
    }

    /** With {@code -Dgolden.update} what kramdown says goes into the file. Skipped where there is no Ruby with kramdown. */
    @Test
    void theFileHasWhatKramdownSays() throws IOException {
        List<Fragment> fragments = KramdownFragments.all();
        List<String> html = KramdownFragments.kramdown(
                fragments.stream().map(Fragment::text).toList());
        assumeTrue(!html.isEmpty(), "no Ruby with kramdown and kramdown-parser-gfm here");
        StringBuilder now = new StringBuilder();
        for (int i = 0; i < fragments.size(); i++) {
            Fragment one = fragments.get(i);
            now.append(new Fragment(one.topic(), one.text(), Outline.of(html.get(i), true), one.ours(), one.why())
                    .toLines());
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(KramdownFragments.FILE, now);
        }
        assertThat(now.toString()).isEqualTo(Files.readString(KramdownFragments.FILE));
    }
}
