package io.github.vitae.text.bibtex;

import io.github.vitae.text.bibtex.BibNames.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a list of names, as BibTeX does by {@code and}, and as people do where they write as in a text: {@code Ann Quill, Bo
 * Tarn and Cy Cole}, {@code Quill, A., Tarn, B.}, {@code Quill A, Tarn B}, with semicolons or {@code &} between.
 *
 * @param names a name each, as {@link NameParts} reads it
 * @param others whether there are more, who are not named
 * @param told what is doubtful about the way they are written; empty if nothing is
 */
record NameLists(List<Piece> names, boolean others, Optional<Doubt> told) {

    /** What is doubtful, and what to write. */
    record Doubt(String what, String todo) {}

    private static final Pattern AND = Pattern.compile("\\s(?:and|AND|And)(?=\\s|$)|^and\\s");
    private static final Pattern SPOKEN_AND =
            Pattern.compile("(?:,\\s*|\\s)(?:and|und|et|&|\\\\&)\\s(?!al\\b)|\\s*(?:&|\\\\&)\\s*|\\s(?:and|und|et)$");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern AMPERSAND = Pattern.compile("\\s*\\\\?&\\s+|\\s+\\\\?&\\s*|(?<=[.,;])\\\\?&|^\\\\?&");
    private static final Pattern COMMA = Pattern.compile("[,，、]");
    /** So many more: {@code 3 others}, {@code +12 authors}. */
    private static final String COUNTED =
            "\\+?\\s?[0-9]{1,4}\\s(?:others?|more|(?:(?:more|other)\\s)?(?:co-?)?authors|autres|weitere|andere|otros|outros|altri)";

    private static final Pattern OTHERS = Pattern.compile(
            "(?i)(?:others|et\\.? ?al\\.?|u\\. ?a\\.|и др\\.|等|…|\\.\\.\\.|m\\. ?fl\\.|" + COUNTED + ")");
    private static final Pattern OTHERS_BEHIND = Pattern.compile(
            "(?i)(?:,\\s*|\\s+)(?:(?:and|&|et|und|y|e)\\s+)?(?:others|et\\.?\\s?al\\.?|et\\scoll\\.?|u\\.\\s?a\\.|m\\.\\s?fl\\.|и др\\.|…|\\.\\.\\.|"
                    + COUNTED + ")[\\s.,]*$|,?\\s*等[\\s.]*$");

    /** Initials: {@code A.}, {@code J.-P.}, {@code A. B. van}, {@code Yu. Ch.}, {@code AB}. */
    private static final Pattern INITIALS = Pattern.compile(
            "(?:\\p{Lu}\\p{Ll}?\\.[\\s~‐-]{0,3}|\\p{Lu}(?![\\p{Ll}])[\\s~‐-]{0,3}){1,6}(?:\\s?\\p{Ll}{2,4}){0,3}");

    private static final Doubt UNCLEAR = new Doubt(
            "it is not plain which names these are; they are shown as one",
            "write ‘and’ between names, and each as ‘Family, Given’");

    NameLists {
        names = List.copyOf(names);
    }

    /**
     * The names of a field of BibTeX.
     *
     * @param several whether it is said that there is more than one, as {@code (Eds.)} does
     */
    static NameLists ofBibtex(Piece whole, boolean several) {
        String bare = NameOutput.bare(whole.text());
        // white space may be long
        Matcher behind = OTHERS_BEHIND.matcher(bare).region(Math.max(0, bare.length() - 60), bare.length());
        boolean others = false;
        Piece named = whole;
        if (behind.find() && whole.text().endsWith(behind.group())) {
            others = true;
            int end = whole.text().length() - behind.group().length();
            named = Piece.of(whole.text().substring(0, end), whole.offset());
        }
        // a comma may be between two people or within one: “Quill Reed, Ann, et al.”, “Ann Quill, Bo Reed, et al.”
        boolean open = others && !behind.group().strip().startsWith("and");
        List<Piece> chunks = new ArrayList<>();
        for (Piece chunk : named.split(AND)) {
            Piece bareChunk = NameJoins.withoutOthers(chunk, OTHERS_BEHIND);
            others |= bareChunk.text().length() < chunk.text().length();
            if (OTHERS.matcher(NameJoins.withoutBraces(NameOutput.bare(chunk.text())))
                    .matches()) {
                others = true;
            } else {
                chunks.add(bareChunk);
            }
        }
        Optional<Doubt> told = Optional.empty();
        if (chunks.removeIf(chunk -> NameOutput.bare(chunk.text()).isBlank()) && !chunks.isEmpty()) {
            told = Optional.of(new Doubt(
                    "there is an ‘and’ with no name beside it", "write ‘and’ between two names, and nowhere else"));
        }
        if (chunks.stream().allMatch(chunk -> NameJoins.isPlain(chunk.text()))) {
            return new NameLists(chunks, others, told);
        }
        List<Piece> joined = new ArrayList<>();
        for (Piece chunk : chunks) {
            NameJoins.Parted parted = NameJoins.of(chunk);
            joined.addAll(parted.names());
            if (!parted.plain()) {
                told = told.or(() -> Optional.of(UNCLEAR));
            }
        }
        if (open && joined.size() == 1 && isTwoOrOne(joined.get(0)) && !several) {
            told = told.or(() -> Optional.of(UNCLEAR));
            joined.set(0, whole(joined.get(0)));
        }
        return new Parting(joined, false, several, chunks.size() < joined.size()).names(others, told);
    }

    /** Whether there is a comma between what may be two whole names, and may be family and given names of one. */
    private static boolean isTwoOrOne(Piece names) {
        List<Piece> parts = commas(names);
        return parts.size() == 2 && parts.stream().allMatch(NameLists::isSpoken);
    }

    private static Piece whole(Piece names) {
        return new Piece("{" + names.text() + "}", names.offset());
    }

    /**
     * The names in a text, where it is plain which they are.
     *
     * @param spoken whether {@code Ann Quill, Bo Reed} are two names: in front of a title, it may be one as well
     * @return nothing if it is not plain
     */
    static Optional<NameLists> ofText(Piece whole, boolean spoken) {
        String text = whole.text();
        Matcher behind = OTHERS_BEHIND.matcher(text).region(Math.max(0, text.length() - 60), text.length());
        boolean others = behind.find();
        if (others) {
            text = text.substring(0, behind.start());
        }
        Piece named = Piece.of(text, whole.offset());
        List<Piece> chunks = new ArrayList<>(named.split(text.indexOf(';') >= 0 ? SEMICOLON : SPOKEN_AND));
        if (text.indexOf(';') >= 0) {
            chunks = chunks.stream()
                    .flatMap(chunk -> chunk.split(Pattern.compile("^(?:and|und|et|&)\\s|\\s&\\s")).stream())
                    .toList();
        }
        List<NameJoins.Parted> joined = chunks.stream()
                .filter(chunk -> !chunk.text().isBlank())
                .map(NameJoins::of)
                .toList();
        if (!joined.stream().allMatch(NameJoins.Parted::plain)) {
            return Optional.empty();
        }
        List<Piece> filled =
                joined.stream().flatMap(parted -> parted.names().stream()).toList();
        Parting parting = new Parting(filled, true, false, false);
        return parting.plain(text.indexOf(';') >= 0, spoken)
                .map(names -> new NameLists(names, others, Optional.empty()));
    }

    /**
     * Takes chunks between {@code and}s apart.
     *
     * @param text whether they stand in a text, where a comma is no sign of BibTeX's
     * @param many whether it is plain that there is more than one name
     * @param joined whether there was something other than {@code and} between chunks
     */
    private record Parting(List<Piece> chunks, boolean text, boolean many, boolean joined) {

        NameLists names(boolean others, Optional<Doubt> before) {
            Optional<Doubt> told = before;
            List<Piece> names = new ArrayList<>();
            List<List<Piece>> parts = new ArrayList<>();
            List<Boolean> degrees = new ArrayList<>();
            boolean semicolons = joined;
            for (Piece chunk : chunks) {
                for (Piece part : chunk.split(SEMICOLON)) {
                    semicolons |= part.text().length() < chunk.text().length();
                    for (Piece name : part.split(AMPERSAND)) {
                        semicolons |= name.text().length() < part.text().length();
                        List<Piece> between = commas(name);
                        if (!between.isEmpty()) {
                            parts.add(between);
                            // with a degree between them, these are whole names
                            degrees.add(name.split(COMMA).size() > between.size());
                        }
                    }
                }
            }
            boolean vancouver = NameJoins.isVancouver(parts);
            for (int i = 0; i < parts.size(); i++) {
                List<Piece> name = parts.get(i);
                boolean list = parts.size() == 2
                        && i == 0
                        && parts.get(1).size() == 1
                        && (isSpoken(parts.get(1).get(0)) || isBody(parts.get(1).get(0)));
                boolean more = list || degrees.get(i) || (many && parts.size() == 1) || NameJoins.areWhole(name);
                Optional<List<Piece>> several =
                        vancouver ? Optional.of(NameJoins.vancouver(name)) : several(name, more, text);
                if (several.isPresent()) {
                    names.addAll(several.get());
                } else if (hasBody(name) || doubt(name).isPresent()) {
                    told = told.or(() -> doubt(name)).or(() -> Optional.of(UNCLEAR));
                    names.add(written(name));
                } else {
                    names.add(whole(name));
                }
            }
            if (semicolons || names.size() > parts.size()) {
                told = told.or(() -> Optional.of(new Doubt(
                        "these are " + names.size() + " names without an ‘and’ between them",
                        "write ‘and’ between names")));
            } else if (vancouver) {
                told = told.or(() -> Optional.of(
                        new Doubt("initials stand behind the family name here", "write a comma between: ‘Quill, A.’")));
            }
            return new NameLists(names, others, told);
        }

        /** The names, where it is plain which they are. */
        Optional<List<Piece>> plain(boolean parted, boolean spoken) {
            List<List<Piece>> parts =
                    new ArrayList<>(chunks.stream().map(NameLists::commas).toList());
            parts.removeIf(List::isEmpty);
            boolean vancouver = NameJoins.isVancouver(parts);
            List<Piece> names = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                List<Piece> name = parts.get(i);
                boolean before = i + 1 < parts.size()
                        && parts.get(i + 1).size() == 1
                        && isSpoken(parts.get(i + 1).get(0));
                boolean more = before || (spoken && parts.size() == 1 && !parted);
                Optional<List<Piece>> several =
                        vancouver ? Optional.of(NameJoins.vancouver(name)) : several(name, more, text);
                boolean alone = name.size() == 2 && words(name.get(0)) > 1 && words(name.get(1)) > 1;
                boolean particle =
                        NameParts.isParticle(NameOutput.bare(name.get(0).text()));
                if (several.isPresent()) {
                    names.addAll(several.get());
                } else if (doubt(name).isPresent() || (alone && !parted && !particle && !isInitials(name.get(1)))) {
                    return Optional.empty();
                } else {
                    names.add(whole(name));
                }
            }
            return Optional.of(names);
        }
    }

    /** Parts between commas, degrees left out, suffixes put to the name before them. */
    private static List<Piece> commas(Piece name) {
        List<Piece> parts = new ArrayList<>();
        for (Piece part : name.split(COMMA)) {
            String bare = NameOutput.bare(part.text());
            Piece last = parts.isEmpty() ? part : parts.get(parts.size() - 1);
            boolean named = parts.size() > 1 || (parts.size() == 1 && words(last) > 1);
            if (bare.isBlank() && !parts.isEmpty()) {
                // signs behind a comma
                parts.set(parts.size() - 1, new Piece(last.text() + part.text(), last.offset()));
            } else if (!bare.isBlank() && !(named && Honorifics.isTelling(bare))) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The parts of a name between commas, put together again. */
    private static Piece whole(List<Piece> parts) {
        List<String> texts = parts.stream().map(Piece::text).toList();
        return new Piece(String.join(", ", texts), parts.get(0).offset());
    }

    /** The same as one name, as it is written. */
    private static Piece written(List<Piece> parts) {
        return whole(whole(parts));
    }

    /** Whether one of two parts is where somebody works, or a body of people: {@code Ann Quill, University of Harbour}. */
    private static boolean hasBody(List<Piece> parts) {
        return parts.size() > 1
                && !parts.get(0).text().contains("=")
                && parts.stream().anyMatch(NameLists::isBody);
    }

    private static boolean isBody(Piece part) {
        return words(part) > 1 && NameRemarks.isBody(NameOutput.bare(part.text()));
    }

    /** Why a name with these parts cannot be plain. */
    private static Optional<Doubt> doubt(List<Piece> parts) {
        boolean suffixed = parts.size() == 3
                && parts.stream()
                        .skip(1)
                        .anyMatch(part -> NameParts.SUFFIX
                                .matcher(NameOutput.bare(part.text()))
                                .matches());
        if (parts.size() < 3 || suffixed || parts.get(0).text().contains("=")) {
            return Optional.empty();
        }
        return Optional.of(new Doubt(
                "it is not plain which names these are: " + parts.size() + " parts between commas",
                "write ‘and’ between names, and each as ‘Family, Given’"));
    }

    /** The names of a list between whose names there are commas; nothing if it is one name, or not plain. */
    private static Optional<List<Piece>> several(List<Piece> parts, boolean more, boolean text) {
        int size = parts.size();
        if (size < 2 || parts.get(0).text().contains("=") || hasBody(parts)) {
            return Optional.empty();
        }
        boolean pieces = parts.stream()
                .map(part -> NameOutput.bare(part.text()))
                .allMatch(part -> NameParts.isInOnePiece(part) && part.length() > 1 && part.indexOf(' ') < 0);
        if (pieces && (text || more || size > 2)) {
            return Optional.of(parts);
        }
        boolean spoken = parts.stream().allMatch(NameLists::isSpoken);
        boolean initialsFirst = spoken && parts.stream().allMatch(NameLists::startsWithInitial);
        if (initialsFirst || (spoken && (size > 2 || more))) {
            return Optional.of(parts);
        }
        boolean even = size % 2 == 0 && size > 2;
        boolean initials = even;
        boolean full = even;
        for (int i = 0; i < size; i++) {
            initials &= i % 2 == 0 ? !isInitials(parts.get(i)) : isInitials(parts.get(i));
            full &= i % 2 == 0 ? words(parts.get(i)) == 1 || isParticled(parts.get(i)) : isGiven(parts.get(i));
        }
        if (initials || full) {
            return Optional.of(paired(parts));
        }
        boolean suffixed =
                NameParts.SUFFIX.matcher(NameOutput.bare(parts.get(1).text())).matches();
        boolean first = !isSpoken(parts.get(0)) || endsWithInitial(parts.get(1));
        if (size > 2 && !suffixed && first && parts.subList(2, size).stream().allMatch(NameLists::isSpoken)) {
            List<Piece> names = new ArrayList<>(paired(parts.subList(0, 2)));
            names.addAll(parts.subList(2, size));
            return Optional.of(names);
        }
        return Optional.empty();
    }

    private static List<Piece> paired(List<Piece> parts) {
        List<Piece> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            pairs.add(new Piece(
                    parts.get(i).text() + ", " + parts.get(i + 1).text(),
                    parts.get(i).offset()));
        }
        return pairs;
    }

    /** Whether a part can be a whole name as it is said: at least two words, of which the last is no initial. */
    private static boolean isSpoken(Piece part) {
        List<String> words = NameParts.words(NameOutput.bare(part.text()));
        return words.size() > 1
                && !isInitials(part)
                && (!INITIALS.matcher(words.get(words.size() - 1)).matches() || NameJoins.isLoud(words))
                && !NameParts.isParticle(words.get(0))
                && !Honorifics.isTelling(words.get(words.size() - 1));
    }

    /** Whether a part is given names that are no whole name: {@code Ann}, {@code Ann B.}, {@code A. Beth}. */
    private static boolean isGiven(Piece part) {
        return !isParticled(part) && (words(part) == 1 || startsWithInitial(part) || endsWithInitial(part));
    }

    private static boolean isParticled(Piece part) {
        return NameParts.isParticle(NameOutput.bare(part.text()));
    }

    private static boolean startsWithInitial(Piece part) {
        List<String> words = NameParts.words(NameOutput.bare(part.text()));
        return INITIALS.matcher(words.get(0)).matches() && words.get(0).contains(".");
    }

    private static boolean endsWithInitial(Piece part) {
        List<String> words = NameParts.words(NameOutput.bare(part.text()));
        return INITIALS.matcher(words.get(words.size() - 1)).matches();
    }

    private static int words(Piece part) {
        return NameParts.words(NameOutput.bare(part.text())).size();
    }

    /** Whether a part is initials alone: {@code A. B.}, {@code J.-P.}, {@code Yu.}. */
    static boolean isInitials(Piece part) {
        return INITIALS.matcher(NameOutput.bare(part.text()).strip()).matches();
    }
}
