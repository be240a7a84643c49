package io.github.vitae.page.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.SBibliography;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.Bibliography;
import io.github.vitae.model.Publication;
import io.github.vitae.page.citation.mark.TokenSigns;
import io.github.vitae.testing.Bibliographies;
import io.github.vitae.testing.ClasspathStyles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What we do in the library's place is what the library does. */
class EngineFormatTest {

    private static final List<TextToken.Type> TYPES = List.copyOf(EnumSet.allOf(TextToken.Type.class));

    private static final String[] SIGNS = {
        ".", ",", ":", ";", "!", "?", ". ", ", ", ".,", ": ", " ", "", "\"", "'", "”", "’", "’”", "“", "‘93", "«", "»",
        ")", ").", "''", "it's", "‘tis", "\"a", "'a'", "?”", "« a »", "p. ", "\u00a0"
    };

    /** Compares, for each entry and for each that was made of it by chance, our signs with those of the library. */
    private static final class Comparing extends BaseFormat {
        private @Nullable TokenSigns ours;
        private final Random random = new Random(20260717);
        private int changed;

        @Override
        protected void postProcess(TokenBuffer buffer, RenderContext context) {
            compare(buffer.getTokens(), context);
            for (int i = 0; i < 40; i++) {
                compare(disturbed(buffer.getTokens()), context);
            }
        }

        private void compare(List<Token> tokens, RenderContext context) {
            TokenBuffer theirs = new TokenBuffer();
            tokens.forEach(theirs::append);
            super.postProcess(theirs, context);
            List<Token> mended = new ArrayList<>(tokens);
            if (ours == null) {
                ours = new TokenSigns(context);
            }
            ours.mend(mended);
            assertThat(told(mended)).as(() -> told(tokens).toString()).isEqualTo(told(theirs.getTokens()));
            changed += told(mended).equals(told(tokens)) ? 0 : 1;
        }

        private List<Token> disturbed(List<Token> tokens) {
            List<Token> other = new ArrayList<>(tokens);
            for (int i = 1 + random.nextInt(5); i > 0 && !other.isEmpty(); i--) {
                int at = random.nextInt(other.size());
                String sign = SIGNS[random.nextInt(SIGNS.length)];
                TextToken.Type type = TYPES.get(random.nextInt(TYPES.size()));
                switch (random.nextInt(4)) {
                    case 0 -> other.remove(at);
                    case 1 -> other.add(at, new TextToken(sign, type));
                    case 2 -> other.set(at, new TextToken(sign, type));
                    default -> {
                        if (other.get(at) instanceof TextToken text) {
                            other.set(at, text.copyWithText(text.getText() + sign));
                        }
                    }
                }
            }
            return other;
        }

        private static List<String> told(List<Token> tokens) {
            return tokens.stream()
                    .map(token -> token instanceof TextToken text
                            ? text.getType() + "|" + text.getFormattingAttributes() + "|" + text.isFirstField() + "|"
                                    + text.getText()
                            : token.getClass().getSimpleName())
                    .toList();
        }

        @Override
        public String getName() {
            return "comparing";
        }

        @Override
        protected String doFormatCitation(TokenBuffer buffer, RenderContext context) {
            return "";
        }

        @Override
        protected String doFormatBibliographyEntry(TokenBuffer buffer, RenderContext context, int index) {
            return "";
        }

        @Override
        protected String doFormatLink(String text, String address) {
            return text;
        }

        @Override
        public Bibliography makeBibliography(String[] entries, SBibliography bibliography) {
            return new Bibliography(entries);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            apa, en-US
            ieee, en-US
            chicago-author-date, en-US
            modern-language-association, en-US
            ieee, fr-FR
            chicago-author-date, fr-FR
            apa, de-DE
            modern-language-association, es-ES
            china-national-standard-gb-t-7714-2015-numeric, zh-CN
            """)
    void signsAreThoseOfTheLibrary(String style, String language, @TempDir Path directory) throws Exception {
        ClasspathStyles styles = new ClasspathStyles();
        List<CSLItemData> items = new ArrayList<>();
        for (Publication publication : Bibliographies.publications(directory)) {
            items.add(CSLItemData.fromJson(CslItem.of(publication)));
        }
        CSLItemData[] current = new CSLItemData[1];
        ItemDataProvider provider = new ItemDataProvider() {
            @Override
            public CSLItemData retrieveItem(String id) {
                return current[0];
            }

            @Override
            public Collection<String> getIds() {
                return List.of(current[0].getId());
            }
        };
        CSL engine = new CSL(provider, tag -> styles.locale(tag).orElse(""), null, styles.style(style), language);
        Comparing format = new Comparing();
        engine.setOutputFormat(format);

        for (CSLItemData item : items) {
            current[0] = item;
            engine.registerCitationItems(item.getId());
            engine.makeBibliography();
        }

        assertThat(format.changed).isGreaterThan(items.size());
    }
}
