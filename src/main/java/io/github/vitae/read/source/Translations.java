package io.github.vitae.read.source;

import io.github.vitae.model.value.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which file of a profile is of which language: the one place that knows. A file is translated by one of the same name in a folder of
 * the language ({@code src/site/de/vitae/about.md}, or {@code de/about.md} beside it), or by one beside it whose name ends in it
 * ({@code about_de.md}, {@code about-de.md}, {@code about.de.md}).
 *
 * <p>Names are those of the default language, whatever file is opened for them. A file whose name ends in a language that the site is not
 * in, beside one without that, is no page of any other; nor is one without that where nothing else is meant, as in {@code about_fr.md} and
 * {@code research.fr.md}.
 */
final class Translations {

    /** What parts a name from its language. */
    private static final String SEPARATORS = "_.-";

    /** As long as a name of a language is, what parts it from the name before it counted: {@code _zh_Hant_TW}. */
    private static final int LONGEST = 12;

    /** Files of the plugin's own layout: a language behind such a name means nothing else, with or without a file to translate. */
    private static final Set<String> KNOWN = Set.of(
            "about",
            "awards",
            "books",
            "cv",
            "menu",
            "news",
            "people",
            "person",
            "posts",
            "projects",
            "publications",
            "repositories",
            "resume",
            "talks",
            "teaching");

    /** Endings that mean the same. */
    private static final Map<String, String> ALIKE =
            Map.of(".yml", ".yaml", ".yaml", ".yml", ".md", ".markdown", ".markdown", ".md");

    /** Endings of what is read, and not downloaded. */
    private static final Set<String> TEXTS = Set.of(".md", ".markdown", ".yml", ".yaml", ".json", ".bib");

    /** The languages of ISO 639-1, for files of languages that the site is not in. */
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    private static final Pattern REGION = Pattern.compile("[-_](?:[A-Za-z]{4}[-_])?(?:[A-Z]{2}|[a-z]{2})");

    private final Optional<Language> own;
    private final Optional<Language> usual;
    private final List<Language> all;
    private final Function<String, List<String>> listing;
    private final Map<String, Folder> known = new HashMap<>();

    /**
     * What is in a folder besides files with names of their own.
     *
     * @param translations files of the language that is read, by the names that they translate
     * @param originals files that say that they are in the default language, by the names without that
     * @param named the names that files translate, in whatever language, by their own
     * @param unused files that are read in no language of the site
     */
    private record Folder(
            Map<String, String> translations,
            Map<String, String> originals,
            Map<String, String> named,
            Set<String> unused) {

        /** Enters a file that no language reads; one to download is in whatever language. */
        void unused(Candidate one) {
            if (one.isRead()) {
                unused.add(one.file());
            }
        }
    }

    /**
     * A file whose name ends in what may be a language.
     *
     * @param name the name without that
     * @param written the language, as it is written
     * @param dotted whether a dot parts them, as Hugo has it
     */
    private record Candidate(String file, String name, String written, boolean dotted) {

        boolean isRead() {
            return TEXTS.contains(file.substring(file.lastIndexOf('.')));
        }
    }

    /**
     * @param own the language that is read; nothing for the default one
     * @param usual the default language, as far as it is known
     * @param all the languages that the profile may be in besides the default one
     * @param listing the names of a folder's files
     */
    Translations(
            Optional<Language> own,
            Optional<Language> usual,
            List<Language> all,
            Function<String, List<String>> listing) {
        this.own = own;
        this.usual = usual;
        this.all = List.copyOf(all);
        this.listing = listing;
    }

    /** The language that is read; nothing for the default one. */
    Optional<Language> own() {
        return own;
    }

    /** The language of what is not translated. */
    Optional<Language> usual() {
        return usual;
    }

    /** The file beside a file that translates it. */
    synchronized Optional<String> beside(String name) {
        return Optional.ofNullable(folder(folderOf(name)).translations.get(last(name)))
                .map(file -> within(folderOf(name), file));
    }

    /** The file that a name of no file stands for, which says that it is in the default language: {@code index.en.md}. */
    synchronized Optional<String> original(String name) {
        return Optional.ofNullable(folder(folderOf(name)).originals.get(last(name)))
                .map(file -> within(folderOf(name), file));
    }

    /** The name that a file translates into whatever language, or is the original of; its own name is no other. */
    synchronized Optional<String> translatedBy(String file) {
        return Optional.ofNullable(folder(folderOf(file)).named.get(last(file)))
                .map(name -> within(folderOf(file), name));
    }

    List<Language> all() {
        return all;
    }

    /** The names of the files of a folder: those that translate others are not among them. */
    synchronized Set<String> names(String folder) {
        Folder files = folder(folder);
        Set<String> names = new TreeSet<>(listing.apply(folder));
        names.removeAll(files.named.keySet());
        names.addAll(files.translations.keySet());
        names.addAll(files.originals.keySet());
        return names;
    }

    /** The files of the folders that were looked at which no language of the site reads: theirs is none of its, or they are a second one. */
    synchronized List<String> unused() {
        return known.entrySet().stream()
                .flatMap(folder -> folder.getValue().unused().stream().map(file -> within(folder.getKey(), file)))
                .sorted()
                .toList();
    }

    /** The files beside others that translate them into the language that is read, by the names of those. */
    synchronized Map<String, String> besides() {
        Map<String, String> all = new TreeMap<>();
        known.forEach((folder, files) ->
                files.translations.forEach((name, file) -> all.put(within(folder, name), within(folder, file))));
        return all;
    }

    /** Whether a folder at the top of the profile holds the files of a language: {@code zh_CN}, {@code zh}. */
    boolean isOfALanguage(String folder) {
        return all.stream().anyMatch(language -> means(folder, language));
    }

    /** Whether a name is that of a language, whichever. */
    static boolean isALanguage(String written) {
        int length = written.length() > 2 && Character.isLetter(written.charAt(2)) ? 3 : Math.min(2, written.length());
        return CODES.contains(written.substring(0, length))
                && (length == written.length()
                        || REGION.matcher(written.substring(length)).matches());
    }

    /** Of folders at the top of the profile, those that hold files of the language that is read, the nearest first. */
    static List<String> folders(Language own, List<String> there) {
        return there.stream()
                .filter(name -> means(name, own))
                .sorted(Comparator.comparing(name -> !isWhole(name, own)))
                .toList();
    }

    private static boolean means(String written, Language language) {
        return isWhole(written, language) || written.equalsIgnoreCase(language.primary());
    }

    private static boolean isWhole(String written, Language language) {
        return written.replace('_', '-').equalsIgnoreCase(language.tag());
    }

    private boolean isOfTheSite(String written) {
        return isOfALanguage(written)
                || usual.filter(language -> means(written, language)).isPresent();
    }

    private Folder folder(String folder) {
        return known.computeIfAbsent(folder, this::look);
    }

    private Folder look(String folder) {
        Folder found = new Folder(new HashMap<>(), new HashMap<>(), new HashMap<>(), new TreeSet<>());
        List<String> files = all.isEmpty() ? List.of() : listing.apply(folder);
        Set<String> there = new HashSet<>(files);
        Map<String, List<Candidate>> candidates = new LinkedHashMap<>();
        for (String file : files) {
            candidate(file, there)
                    .ifPresent(one -> candidates
                            .computeIfAbsent(one.name(), none -> new ArrayList<>())
                            .add(one));
        }
        candidates.forEach((name, ones) -> enter(name, ones, there, found));
        return found;
    }

    private Optional<Candidate> candidate(String file, Set<String> there) {
        int dot = file.lastIndexOf('.');
        Optional<Candidate> stranger = Optional.empty();
        for (int at = dot - 1; at > 0 && dot - at <= LONGEST; at--) {
            String written = file.substring(at + 1, dot);
            if (SEPARATORS.indexOf(file.charAt(at)) < 0 || written.isEmpty()) {
                continue;
            }
            String ending = file.substring(dot);
            String name = file.substring(0, at) + ending;
            String alike = file.substring(0, at) + ALIKE.getOrDefault(ending, ending);
            Candidate one = new Candidate(
                    file,
                    !there.contains(name) && there.contains(alike) ? alike : name,
                    written,
                    file.charAt(at) == '.');
            if (isOfTheSite(written)) {
                return Optional.of(one);
            }
            if (stranger.isEmpty() && isALanguage(written)) {
                stranger = Optional.of(one);
            }
        }
        return stranger;
    }

    /** Enters the files of a name in all languages. */
    private void enter(String name, List<Candidate> ones, Set<String> there, Folder found) {
        boolean whole = there.contains(name);
        long languages = ones.stream()
                .filter(one -> isOfTheSite(one.written()))
                .map(one -> one.written().toLowerCase(Locale.ROOT))
                .distinct()
                .count();
        boolean known = KNOWN.contains(name.substring(0, name.lastIndexOf('.')));
        for (Candidate one : ones) {
            // a name that ends in a word like ‘it’ says nothing of a language where there is nothing to translate
            boolean counts = whole || languages > 1 || (known && isOfTheSite(one.written()));
            if (isOfALanguage(one.written()) && (counts || one.dotted())) {
                found.named.put(one.file(), name);
                own.filter(language -> means(one.written(), language))
                        .ifPresent(language -> translated(one, language, found));
            } else if (isOfTheSite(one.written()) && !whole && (counts || one.dotted())) {
                found.named.put(one.file(), name);
                found.originals.putIfAbsent(name, one.file());
            } else if ((whole || isText(one, known)) && !isOfTheSite(one.written())) {
                found.named.put(one.file(), name);
                found.unused(one);
            }
        }
    }

    /** Whether a file is a text of the language that its name says, although it translates nothing. */
    private static boolean isText(Candidate one, boolean known) {
        return (known || one.dotted()) && one.isRead();
    }

    private static void translated(Candidate one, Language language, Folder found) {
        Optional<String> before = Optional.ofNullable(found.translations.get(one.name()));
        if (before.isEmpty()) {
            found.translations.put(one.name(), one.file());
        } else if (isWhole(one.written(), language) && !isWhole(writtenIn(before.get(), one.name()), language)) {
            // the other one may be for another region
            found.translations.put(one.name(), one.file());
        } else if (isWhole(one.written(), language) == isWhole(writtenIn(before.get(), one.name()), language)) {
            found.unused(one);
        }
    }

    /** The language in the name of a file that translates a name. */
    private static String writtenIn(String file, String name) {
        return file.substring(name.lastIndexOf('.') + 1, file.lastIndexOf('.'));
    }

    private static String folderOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String within(String folder, String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }
}
