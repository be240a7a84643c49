package io.github.vitae.page.citation;

import io.github.vitae.model.Publication;
import io.github.vitae.model.PublicationKind;
import io.github.vitae.model.YearLetters;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.Language;
import io.github.vitae.page.citation.mark.Mark;
import io.github.vitae.page.citation.mark.Piece;
import io.github.vitae.page.citation.style.BibliographyStyle;
import io.github.vitae.page.citation.style.CitationForm;
import io.github.vitae.page.citation.style.CitationStyles;
import io.github.vitae.page.citation.style.DateDelimiters;
import io.github.vitae.page.citation.style.EngineStyle;
import io.github.vitae.page.citation.style.MarkedStyle;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
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

    /** What was cited last, which in most cases is cited in other styles next. */
    private final AtomicReference<@Nullable Described> last = new AtomicReference<>();

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
        return saying(style).of(publication, letters);
    }

    /**
     * The language that a style's words are in of a publication. On pages that cite in English no style is looked into for it. May be
     * asked by several threads at once.
     */
    public Language language(Publication publication, String style) {
        if (language.equals(ENGLISH)) {
            return Language.ENGLISH;
        }
        return new Language(spoken(saying(style).style(), publication));
    }

    private Saying saying(String style) {
        Saying known = sayings.get(style);
        return known == null ? sayings.computeIfAbsent(style, Saying::new) : known;
    }

    /** How a style cites within a text. May be asked by several threads at once. */
    public CitationForm form(String style) {
        return forms.computeIfAbsent(style, name -> CitationForm.of(xml(name)));
    }

    /** A publication as all styles are told of it. */
    private static final class Described {
        private final Publication publication;
        private final Map<String, Object> item;

        /** Its variables as a text, which no other item has. */
        private final String words;

        /** All of it that its citations depend on. */
        private final String key;

        private @Nullable EngineItem shown;

        Described(Publication publication) {
            this.publication = publication;
            this.item = Collections.unmodifiableMap(CslItem.of(publication));
            this.words = ItemText.of(item);
            String wording = publication.date().flatMap(EntryDate::wording).orElse("");
            this.key = words + "\n" + wording + "\n" + ItemText.title(publication);
        }

        /** The item for the library, if one is due. */
        synchronized EngineItem shown() {
            EngineItem known = shown;
            if (known == null) {
                known = EngineItem.of(publication, item);
                shown = known;
            }
            return known;
        }
    }

    private Described described(Publication publication) {
        Described known = last.get();
        if (known == null || known.publication != publication) {
            known = new Described(publication);
            last.set(known);
        }
        return known;
    }

    /** A publication's citation with the letters of its year. */
    private record Said(YearLetters letters, Citation citation) {}

    /** One style, and what was said in it last: each publication once, as the object that it is. */
    private final class Saying {
        private final String name;
        private final Map<Publication, Said> said = Collections.synchronizedMap(new IdentityHashMap<>());
        private final Map<String, CitationEngine> engines = new HashMap<>();
        private @Nullable EngineStyle fitted;

        Saying(String name) {
            this.name = name;
        }

        Citation of(Publication publication, YearLetters letter) {
            Said known = said.get(publication);
            if (known != null && known.letters.equals(letter)) {
                return known.citation;
            }
            Citation citation = unsaid(described(publication), letter);
            if (known != null || said.size() < MOST_KEPT) {
                said.put(publication, new Said(letter, citation));
            }
            return citation;
        }

        private Citation unsaid(Described known, YearLetters letter) {
            String letters = letter.byFamily() + " " + letter.byInitials() + " " + letter.byGiven();
            String key = String.join("\n", EDITION, styles.version(), name, language, letters, known.key);
            Optional<Citation> kept = store.get(key).flatMap(Citation::of);
            if (kept.isPresent()) {
                return kept.get();
            }
            Citation citation = format(known, letter);
            store.put(key, citation.kept());
            return citation;
        }

        /** The library's engines are for one thread at a time; those of other styles go on. */
        private synchronized Citation format(Described known, YearLetters letter) {
            Publication publication = known.publication;
            EngineStyle style = style();
            String spoken = spoken(style, publication);
            boolean english = spoken.startsWith("en");
            CitationEngine engine = engine(style, spoken);
            String shownLetter = style.lettered().map(letter::by).orElse("");
            EngineItem shown = known.shown().in(style, shownLetter, english);
            List<Piece> pieces = engine.format(shown);
            Optional<String> article = publication.venue().numbering().article();
            if (article.isPresent() && isUnsaid(article.get(), known, pieces)) {
                pieces = engine.format(shown.paged(article.get()));
            }
            Citation citation = new CitationPieces(publication, known.item, pieces, shownLetter)
                    .citation(new LibraryMends(publication, known.words, etAl(spoken), english, style));
            return spoken.startsWith("zh") ? ChineseDates.written(citation) : citation;
        }

        /** Whether a style says no number of an article: then it is said as its page. */
        private static boolean isUnsaid(String article, Described known, List<Piece> pieces) {
            // the number of a paper in proceedings is no page, and would be labelled as one
            return known.publication.kind() != PublicationKind.PAPER_CONFERENCE
                    && !known.item.containsKey("page")
                    && (!article.equals(known.item.get("number"))
                            || pieces.stream().noneMatch(piece -> piece.is(Mark.NUMBER)));
        }

        private CitationEngine engine(EngineStyle style, String spoken) {
            CitationEngine engine = engines.get(spoken);
            if (engine == null) {
                engine = new CitationEngine(style.xml(), spoken, Citations.this::locale);
                engines.put(spoken, engine);
            }
            return engine;
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
            return xml.contains("independent-parent") && parent.find() ? styles.style(parent.group(1)) : xml;
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
        String known = etAl.get(spoken);
        if (known == null) {
            Matcher term = ET_AL.matcher(locale(spoken));
            known = term.find() ? term.group(1) : "et al.";
            etAl.put(spoken, known);
        }
        return known;
    }
}
