package io.github.vitae.read.bibliography;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.visibility.Hidden;
import io.github.vitae.read.visibility.PublishedFields;
import io.github.vitae.read.visibility.Visibility;
import io.github.vitae.read.visibility.VisibilityWords;
import io.github.vitae.text.bibtex.BibField;
import io.github.vitae.text.bibtex.BibFilter;
import io.github.vitae.text.bibtex.BibTypes;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a bibliography is published: entries that are not switched off, and of them the {@link PublishedFields}. */
final class PublishedBibtex implements BibFilter {

    private static final Set<String> PRIVATE_KEYWORDS = PublishedFields.words("keywords.private");

    /** A keyword, up to the separator behind it. */
    private static final Pattern KEYWORD = Pattern.compile("([^,;]+)[,;]?");

    /** The identifiers among the lines of Zotero's Extra: the field that each is read as, and what it looks like. */
    private static final Map<String, Identifier> OF_EXTRA = Map.of(
            "arxiv",
                    new Identifier(
                            "eprint",
                            Pattern.compile("\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}(?:v\\d+)?")),
            "doi", new Identifier("doi", Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/)?10\\.\\d{4,9}/\\S+")),
            "pmid", new Identifier("pmid", Pattern.compile("\\d{1,9}")),
            "pmcid", new Identifier("pmcid", Pattern.compile("PMC\\d{1,9}")),
            "isbn", new Identifier("isbn", Pattern.compile("[0-9Xx-]{10,17}")),
            "issn", new Identifier("issn", Pattern.compile("\\d{4}-?\\d{3}[0-9Xx]")));

    private record Identifier(String field, Pattern form) {}

    private static final Pattern SKIPPED =
            Pattern.compile("(?i)(?:^|[,\\s])(?:skipbib|dataonly)(?:\\s*=\\s*([^,\\s]*))?\\s*(?=,|$)");

    /** Names beyond that many are not compared with those that could be meant. */
    private static final int MOST_COMPARED = 2000;

    private final PublishedFields fields;
    private final Function<Collection<Map.Entry<String, String>>, Optional<Hidden>> hiding;
    private final Problems problems;
    private final Map<String, Optional<String>> names;

    /**
     * @param hiding says why fields of an entry, names with texts, keep it from readers
     */
    PublishedBibtex(
            PublishedFields fields,
            Function<Collection<Map.Entry<String, String>>, Optional<Hidden>> hiding,
            Problems problems) {
        this(fields, hiding, problems, new HashMap<>());
    }

    private PublishedBibtex(
            PublishedFields fields,
            Function<Collection<Map.Entry<String, String>>, Optional<Hidden>> hiding,
            Problems problems,
            Map<String, Optional<String>> names) {
        this.hiding = hiding;
        this.fields = fields;
        this.problems = problems;
        this.names = names;
    }

    @Override
    public BibFilter untold() {
        return new PublishedBibtex(fields.untold(), hiding, new Problems(), names);
    }

    @Override
    public Optional<String> type(String written, Location location) {
        if (BibTypes.isDefined(written)) {
            return Optional.of(written);
        }
        if (EntryTypes.isOff(written)) {
            draft(location, "this entry is switched off by its type ‘@" + written + "’; it is not published");
            return Optional.empty();
        }
        Optional<String> meant = EntryTypes.meant(written);
        problems.add(
                Code.MISSPELT_KEY,
                location,
                "‘@" + written + "’ is no type of entry; "
                        + meant.map(type -> "read as ‘@" + type + "’").orElse("the entry is not published"),
                "write @" + meant.orElse("misc, or another type that BibTeX or biblatex has"));
        return meant;
    }

    @Override
    public boolean hides(Map<String, List<String>> written, Location location) {
        if (written.getOrDefault("options", List.of()).stream().anyMatch(PublishedBibtex::isSkipped)) {
            draft(location, "this entry is switched off by its field ‘options’; it is not published");
            return true;
        }
        Optional<Hidden> why = hiding.apply(withoutBraces(written))
                .or(() -> written.getOrDefault("note", List.of()).stream()
                        .flatMap(
                                note -> hiding.apply(ExtraNote.of(note).values().entrySet()).stream())
                        .findFirst());
        why.ifPresent(hidden -> problems.add(hidden.told(location, "this entry")));
        return why.isPresent();
    }

    /** Whether options of biblatex leave an entry out; any value but a no does: {@code skipbib=1}. */
    private static boolean isSkipped(String options) {
        return SKIPPED.matcher(withoutBraces(options))
                .results()
                .anyMatch(option ->
                        option.group(1) == null || VisibilityWords.truth(option.group(1)) != VisibilityWords.Truth.NO);
    }

    private static List<Map.Entry<String, String>> withoutBraces(Map<String, List<String>> written) {
        List<Map.Entry<String, String>> bare = new ArrayList<>();
        written.forEach((name, values) -> values.forEach(value -> bare.add(Map.entry(name, withoutBraces(value)))));
        return bare;
    }

    private static String withoutBraces(String value) {
        return value.replace("{", "").replace("}", "").replace("\"", "");
    }

    private void draft(Location location, String message) {
        problems.add(Code.DRAFT, location, message, "");
    }

    @Override
    public Optional<String> name(String written, Location location) {
        Optional<String> name = names.computeIfAbsent(written, fields::bibtex);
        if (name.isEmpty() && !Visibility.isFlag(written)) {
            if (names.size() < MOST_COMPARED && !names.containsKey(" " + written)) {
                Optional<String> meant = PublishedFields.meantInBibtex(written);
                names.put(" " + written, meant);
                meant.ifPresent(known -> problems.add(new Problem(
                        Code.MISSPELT_KEY,
                        Severity.WARNING,
                        location,
                        "‘" + written + "’ is no field of BibTeX; it is not published",
                        "if ‘" + known + "’ is meant, write that; <publishFields> in the pom lets any field out")));
            }
            fields.leave(written, location);
        }
        return name;
    }

    @Override
    public List<BibField> kept(BibField field) {
        Optional<DataValue.Scalar> value = fields.value(field.name(), field.value());
        if (value.isEmpty()) {
            return List.of();
        }
        BibField kept = new BibField(field.name(), field.nameLocation(), value.get());
        return switch (field.name()) {
            case "note" -> note(kept);
            case "keywords", "keyword" ->
                List.of(new BibField(kept.name(), kept.nameLocation(), keywords(kept.value())));
            default -> List.of(kept);
        };
    }

    private List<BibField> note(BibField field) {
        DataValue.Scalar value = field.value();
        ExtraNote note = ExtraNote.of(value.value());
        if (note.shown().equals(value.value())) {
            return List.of(field);
        }
        fields.leave("Extra in note", field.nameLocation());
        fields.withhold(value);
        List<BibField> kept = new ArrayList<>();
        kept.add(new BibField(field.name(), field.nameLocation(), value.as(note.shown())));
        note.fields().forEach((name, at) -> {
            Identifier identifier = OF_EXTRA.get(name);
            if (identifier != null) {
                Matcher form = identifier.form.matcher(value.value()).region(at[0], at[1]);
                if (!form.lookingAt()) {
                    return;
                }
                kept.add(new BibField(identifier.field, field.nameLocation(), only(value, form.start(), form.end())));
                int archive = value.value().toLowerCase(Locale.ROOT).lastIndexOf("arxiv", at[0]);
                if (name.equals("arxiv") && archive >= 0) {
                    kept.add(new BibField("archiveprefix", field.nameLocation(), only(value, archive, archive + 5)));
                }
            }
        });
        return kept;
    }

    /** The keywords but those with which programs keep what was done with an entry: {@code /unread}, {@code rank5}. */
    static DataValue.Scalar keywords(DataValue.Scalar field) {
        String written = field.value();
        StringBuilder shown = new StringBuilder(written);
        Matcher keyword = KEYWORD.matcher(written);
        while (keyword.find()) {
            String word = keyword.group(1).strip();
            if (word.startsWith("/")
                    || word.startsWith("_")
                    || PRIVATE_KEYWORDS.contains(PublishedFields.folded(word))) {
                for (int at = keyword.start(); at < keyword.end(); at++) {
                    shown.setCharAt(at, ' ');
                }
            }
        }
        if (shown.toString().equals(written)) {
            return field;
        }
        // what parted the last of them from the one before it
        for (int end = shown.length(); end > 0 && " \n\t,;".indexOf(shown.charAt(end - 1)) >= 0; end--) {
            shown.setCharAt(end - 1, ' ');
        }
        return field.as(shown.toString());
    }

    /** A stretch of a value, in its place. */
    private static DataValue.Scalar only(DataValue.Scalar value, int from, int to) {
        String text = value.value();
        return value.as(" ".repeat(from) + text.substring(from, to) + " ".repeat(text.length() - to));
    }
}
