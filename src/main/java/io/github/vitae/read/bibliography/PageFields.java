package io.github.vitae.read.bibliography;

import io.github.vitae.model.Highlights;
import io.github.vitae.model.PublicationTexts;
import io.github.vitae.model.value.Link;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Problems;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.visibility.PublishedFields;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The fields that the page of a publication has in common with an entry of BibTeX, which say the same in both: {@code note},
 * {@code award}, {@code award_name} and {@code keywords}.
 */
public final class PageFields {

    private static final Set<String> PRIVATE_KEYWORDS = PublishedFields.words("keywords.private");

    /** The longest text that is shown as the name of an award, in UTF-16 code units. */
    static final int LONGEST_NAME = 60;

    private final Fields fields;
    private final Problems problems;

    /** @param fields those of the page that are published */
    public PageFields(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * What is said about the publication, with its note: how far it has got, if the note says that and nothing else
     * ({@code to appear}), else a remark before those that there are.
     */
    public PublicationTexts withNote(PublicationTexts texts) {
        Optional<RichText> note = fields.markdown("note").filter(text -> !text.isEmpty());
        if (note.isEmpty()) {
            return texts;
        }
        if (texts.status().isEmpty() && PublicationStatus.isStatus(note.get().plain())) {
            return texts.withStatus(Optional.of(note.get().plain()));
        }
        List<RichText> notes = new ArrayList<>(List.of(note.get()));
        texts.note().ifPresent(notes::add);
        return texts.withNote(Optional.of(JoinedTexts.joined(notes)));
    }

    /** How the publication is set off, with its award. */
    public Highlights withAward(Highlights shown) {
        List<String> texts = fields.scalars("award").stream()
                .map(DataValue.Scalar::value)
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .toList();
        Optional<String> name = fields.markdown("award_name").map(RichText::plain);
        if (texts.isEmpty() ? name.isEmpty() : texts.stream().allMatch(BibliographyReader::isNo)) {
            return shown;
        }
        Optional<RichText> award = texts.stream().anyMatch(BibliographyReader::isYes)
                ? Optional.empty()
                : texts.size() > 1
                        ? Optional.of(HtmlGate.plain(String.join(
                                "; ",
                                fields.scalars("award").stream()
                                        .map(value -> DataText.plain(value, problems))
                                        .toList())))
                        : fields.markdown("award").filter(text -> !text.isEmpty());
        return awarded(shown.selected(), name, award, shown.preview());
    }

    /**
     * What is set off by an award.
     *
     * @param name what the award is called, where that is said
     * @param text what is said of it
     */
    static Highlights awarded(
            boolean selected, Optional<String> name, Optional<RichText> text, Optional<Link> preview) {
        Optional<String> brief = text.map(RichText::plain).filter(words -> words.length() <= LONGEST_NAME);
        boolean both = name.isPresent() || brief.isEmpty();
        return new Highlights(
                selected, name.or(() -> brief).or(() -> Optional.of("Award")), both ? text : Optional.empty(), preview);
    }

    /** What the publication is about: its tags, and its keywords as a list or in one text; without those of programs. */
    public List<String> keywords() {
        Set<String> words = new LinkedHashSet<>();
        fields.scalars("tags").forEach(tag -> words.add(DataText.plain(tag, problems)));
        List<DataValue.Scalar> keywords = fields.scalars("keywords");
        for (DataValue.Scalar keyword : keywords) {
            String written = DataText.plain(keyword, problems);
            for (String word : keywords.size() == 1 ? BibliographyReader.split(written) : List.of(written.strip())) {
                boolean own = word.isEmpty()
                        || word.startsWith("/")
                        || word.startsWith("_")
                        || PRIVATE_KEYWORDS.contains(PublishedFields.folded(word));
                if (!own) {
                    words.add(word);
                }
            }
        }
        return List.copyOf(words);
    }
}
