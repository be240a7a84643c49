package io.github.vitae.read.bibliography;

import io.github.vitae.model.PublicationKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the words that CSL, HugoBlox and academicpages have for kinds of publications mean. */
public final class PublicationKinds {

    private static final Map<String, PublicationKind> OTHERS = new HashMap<>();

    static {
        put(OTHERS, PublicationKind.PAPER_CONFERENCE, "paper-conference conferences conference proceedings 1");
        put(
                OTHERS,
                PublicationKind.ARTICLE,
                "article-journal article-magazine article-newspaper journals journal manuscripts review 2 paper-journal journal-article");
        put(OTHERS, PublicationKind.PREPRINT, "article preprint preprints manuscript posted-content 3 working-paper");
        put(OTHERS, PublicationKind.REPORT, "report reports 4 monograph-report report-component technical-report");
        put(OTHERS, PublicationKind.BOOK, "book books 5 monograph edited-book reference-book");
        put(OTHERS, PublicationKind.CHAPTER, "chapter book-chapter 6 book-section book-part entry entry-encyclopedia");
        put(OTHERS, PublicationKind.THESIS, "thesis theses dissertation 7");
        put(OTHERS, PublicationKind.PATENT, "patent patents 8");
        put(OTHERS, PublicationKind.SOFTWARE, "software");
        put(OTHERS, PublicationKind.DATASET, "dataset");
        put(OTHERS, PublicationKind.TALK, "speech talk event");
        put(OTHERS, PublicationKind.WEBPAGE, "webpage post post-weblog");
    }

    /** Types of CSL 1.0.2 and of Crossref that are shown among all others. */
    private static final Set<String> UNSORTED = Set.of(
            ("bill broadcast classic collection document figure graphic hearing interview legislation map motion-picture"
                            + " musical-score pamphlet performance periodical personal-communication regulation song standard treaty"
                            + " component database grant other peer-review misc reference track series video film podcast letter")
                    .split(" "));

    /** Archives of manuscripts, where they stand in place of a journal. */
    private static final Pattern ARCHIVE = Pattern.compile(
            "\\b(?:arxiv|(?:bio|med|chem|psy|soc|edu|eng|tech)r?xiv|ssrn|preprints?|openreview|hal|zenodo|research square)\\b|^corr$",
            Pattern.CASE_INSENSITIVE);

    private PublicationKinds() {}

    private static void put(Map<String, PublicationKind> kinds, PublicationKind kind, String words) {
        for (String word : words.split(" ")) {
            kinds.put(word, kind);
        }
    }

    /** What a type of CSL, of Crossref, of HugoBlox or a category of academicpages means. */
    public static Optional<PublicationKind> of(String word) {
        return Optional.ofNullable(OTHERS.get(
                word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-')));
    }

    /**
     * Whether a word is a type of CSL 1.0.2 or of Crossref, those among them that are shown as no kind of their own. Types that
     * have {@code -} or {@code _} in them come from another vocabulary.
     */
    static boolean isType(String word) {
        String lower = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return of(word).isPresent() || lower.contains("-") || UNSORTED.contains(lower);
    }

    /** Whether something that is named as a journal is an archive of manuscripts. */
    static boolean isArchive(String container) {
        return ARCHIVE.matcher(container).find();
    }
}
