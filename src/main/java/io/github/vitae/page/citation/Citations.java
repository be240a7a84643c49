package io.github.vitae.page.citation;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.YearLetters;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Language;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says publications in styles of citation. What was said in an earlier build is taken from the store; the library that
 * formats, and the styles that it reads, are loaded for what is new.
 */
public final class Citations {

    /** Counts what changes the text of citations besides the item, the style and the library. */
    private static final String EDITION = "7";

    private static final Pattern ET_AL = Pattern.compile("<term name=\"et-al\"[^>]*>([^<]+)</term>");
    private static final Pattern PARENT = Pattern.compile(
            "<link(?=[^>]*rel=\"independent-parent\")[^>]*href=\"https?://www.zotero.org/styles/([^\"]+)\"");
    private static final Map<String, String> LANGUAGES =
            Map.of("en", "en-US", "de", "de-DE", "fr", "fr-FR", "es", "es-ES", "zh", "zh-CN");
    private static final String ENGLISH = "en-US";

    private final CitationStyles styles;
    private final CitationStore store;
    private final String language;
    private final Map<String, String> locales = new HashMap<>();
    private final Map<String, String> etAl = new ConcurrentHashMap<>();
    private final Map<String, Saying> sayings = new ConcurrentHashMap<>();
    private final Map<String, CitationForm> forms = new ConcurrentHashMap<>();

    /** As many citations of a style as are kept for another page; those of more are formatted again, or come from the store. */
    private static final int MOST_KEPT = 2_000;

    /**
     * @param styles where styles come from
     * @param store what was said before
     * @param locale the language of the pages
     */
    public Citations(CitationStyles styles, CitationStore store, Locale locale) {
        this.styles = styles;
        this.store = store;
        this.language = LANGUAGES.getOrDefault(locale.getLanguage(), ENGLISH);
    }

    /** A publication by itself in a style. May be asked by several threads at once. */
    public Citation of(Publication publication, String style) {
        return of(publication, style, YearLetters.NONE);
    }

    /**
     * A publication in a style, as a list has it. May be asked by several threads at once.
     *
     * @param letters the letters that tell its year from that of others in the list, of which styles that cite by years print
     *     one: {@code b} for {@code 2010b}
     */
    public Citation of(Publication publication, String style, YearLetters letters) {
        return sayings.computeIfAbsent(style, Saying::new).of(publication, letters);
    }

    /**
     * The language that a style's words are in of a publication. On pages that cite in English no style is looked into for it. May be
     * asked by several threads at once.
     */
    public Language language(Publication publication, String style) {
        if (language.equals(ENGLISH)) {
            return Language.ENGLISH;
        }
        return new Language(spoken(sayings.computeIfAbsent(style, Saying::new).style(), publication));
    }

    /** How a style cites within a text. May be asked by several threads at once. */
    public CitationForm form(String style) {
        return forms.computeIfAbsent(style, name -> CitationForm.of(xml(name)));
    }

    /**
     * A publication as all styles are told of it.
     *
     * @param item its variables
     * @param words the same as a text, which no other item has
     */
    private record Described(Map<String, Object> item, String words) {

        static Described of(Publication publication) {
            Map<String, Object> item = Collections.unmodifiableMap(CslItem.of(publication));
            return new Described(item, ItemText.of(item));
        }
    }

    /** One style, and what was said in it: each publication once, as the object that it is. */
    private final class Saying {
        private final String name;
        private final Map<YearLetters, Map<Publication, Citation>> said = new ConcurrentHashMap<>();
        private final Map<String, CitationEngine> engines = new HashMap<>();
        private @Nullable EngineStyle fitted;

        Saying(String name) {
            this.name = name;
        }

        Citation of(Publication publication, YearLetters letter) {
            Map<Publication, Citation> lettered =
                    said.computeIfAbsent(letter, unread -> Collections.synchronizedMap(new IdentityHashMap<>()));
            Citation known = lettered.get(publication);
            if (known == null) {
                known = unsaid(publication, letter);
                if (lettered.size() < MOST_KEPT) {
                    lettered.put(publication, known);
                }
            }
            return known;
        }

        private Citation unsaid(Publication publication, YearLetters letter) {
            Described known = Described.of(publication);
            String key = String.join(
                    "\n",
                    EDITION,
                    styles.version(),
                    name,
                    language,
                    letter.byFamily() + " " + letter.byInitials() + " " + letter.byGiven(),
                    known.words(),
                    publication.date().flatMap(EntryDate::wording).orElse(""),
                    ItemText.title(publication));
            return store.get(key).flatMap(Citation::of).orElseGet(() -> {
                Citation citation = format(publication, known, letter);
                store.put(key, citation.kept());
                return citation;
            });
        }

        /** The library's engines are for one thread at a time; those of other styles go on. */
        private synchronized Citation format(Publication publication, Described known, YearLetters letter) {
            EngineStyle style = style();
            String spoken = spoken(style, publication);
            boolean english = spoken.startsWith("en");
            CitationEngine engine = engines.computeIfAbsent(
                    spoken, unread -> new CitationEngine(style.xml(), spoken, Citations.this::locale));
            String shownLetter = style.lettered().map(letter::by).orElse("");
            EngineItem shown = EngineItem.of(publication, known.item(), style, shownLetter, english);
            List<Piece> pieces = engine.format(shown);
            Optional<String> unsaid = publication
                    .venue()
                    .numbering()
                    .article()
                    // the number of a paper in proceedings is no page, and would be labelled as one
                    .filter(article -> publication.kind() != PublicationKind.PAPER_CONFERENCE)
                    .filter(article -> !known.item().containsKey("page"))
                    .filter(article -> !article.equals(known.item().get("number"))
                            || pieces.stream().noneMatch(piece -> piece.is(Mark.NUMBER)));
            List<Piece> words =
                    unsaid.map(article -> engine.format(shown.paged(article))).orElse(pieces);
            Citation citation = new CitationPieces(publication, known.item(), words, shownLetter)
                    .citation(new LibraryMends(publication, known.words(), etAl(spoken), english, style));
            return spoken.startsWith("zh") ? ChineseDates.written(citation) : citation;
        }

        private synchronized EngineStyle style() {
            EngineStyle known = fitted;
            if (known == null) {
                known = EngineStyle.ofWhole(xml(name));
                fitted = known;
            }
            return known;
        }
    }

    /** The language of a style's words. Styles of Chinese words say them of Chinese works; of others they speak English. */
    private String spoken(EngineStyle style, Publication publication) {
        String own = style.language().orElse(language);
        boolean foreign = style.language().isPresent() && own.startsWith("zh") && !isChinese(publication);
        return foreign ? ENGLISH : own;
    }

    private static boolean isChinese(Publication publication) {
        return publication
                .language()
                .map(tag -> tag.startsWith("zh"))
                .orElseGet(() -> publication
                        .title()
                        .plain()
                        .codePoints()
                        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
    }

    /** A style's XML; that of its parent, where it is but a journal's name for another. */
    private String xml(String style) {
        synchronized (styles) {
            String xml = styles.style(style);
            Matcher parent = PARENT.matcher(xml);
            return parent.find() ? styles.style(parent.group(1)) : xml;
        }
    }

    private String locale(String tag) {
        synchronized (styles) {
            return locales.computeIfAbsent(
                    tag,
                    unread -> MarkedStyle.locale(DateDelimiters.spread(BibliographyStyle.joined(
                            styles.locale(tag).or(() -> styles.locale(ENGLISH)).orElse("")))));
        }
    }

    /** The words for further authors, in a language. */
    private String etAl(String spoken) {
        return etAl.computeIfAbsent(spoken, tag -> {
            Matcher term = ET_AL.matcher(locale(tag));
            return term.find() ? term.group(1) : "et al.";
        });
    }
}
