package io.github.vitae.read.source;

import io.github.vitae.model.value.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which file of a profile is of which language: the one place that knows. A file is translated by one of the same name in a folder of
 * the language ({@code src/site/de/vitae/about.md}, or {@code de/about.md} beside it), or by one beside it whose name ends in it
 * ({@code about_de.md}, {@code about-de.md}, {@code about.de.md}).
 *
 * <p>Names are those of the default language, whatever file is opened for them.
 */
final class Translations {

    /** What parts a name from its language. */
    private static final String SEPARATORS = "_.-";

    /** As long as a name of a language is, what parts it from the name before it counted: {@code _zh_Hant_TW}. */
    private static final int LONGEST = 12;

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
     * @param ofALanguage all files whose names say a language
     */
    private record Folder(Map<String, String> translations, Map<String, String> originals, Set<String> ofALanguage) {}

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

    /** The name that a file translates, or is the original of; its own name is no other. */
    synchronized Optional<String> translatedBy(String file) {
        Folder files = folder(folderOf(file));
        return Stream.concat(files.translations.entrySet().stream(), files.originals.entrySet().stream())
                .filter(entry -> entry.getValue().equals(last(file)))
                .map(entry -> within(folderOf(file), entry.getKey()))
                .findFirst();
    }

    List<Language> all() {
        return all;
    }

    /** The names of the files of a folder: those that translate others are not among them. */
    synchronized Set<String> names(String folder) {
        Folder files = folder(folder);
        Set<String> names = new TreeSet<>(listing.apply(folder));
        names.removeAll(files.ofALanguage);
        names.addAll(files.translations.keySet());
        names.addAll(files.originals.keySet());
        return names;
    }

    /** Whether a folder at the top of the profile holds the files of a language: {@code zh_CN}, {@code zh}. */
    boolean isOfALanguage(String folder) {
        return all.stream().anyMatch(language -> means(folder, language));
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

    private Folder folder(String folder) {
        return known.computeIfAbsent(folder, this::look);
    }

    private Folder look(String folder) {
        Folder found = new Folder(new HashMap<>(), new HashMap<>(), new HashSet<>());
        List<String> files = all.isEmpty() ? List.of() : listing.apply(folder);
        Set<String> there = new HashSet<>(files);
        files.forEach(file -> look(file, there, found));
        return found;
    }

    private void look(String file, Set<String> there, Folder found) {
        int dot = file.lastIndexOf('.');
        for (int at = dot - 1; at > 0 && dot - at <= LONGEST; at--) {
            String written = file.substring(at + 1, dot);
            String name = file.substring(0, at) + file.substring(dot);
            // a name that ends in a word like ‘it’ says nothing of a language where there is nothing to translate
            boolean translates = SEPARATORS.indexOf(file.charAt(at)) >= 0
                    && (there.contains(name) || file.charAt(at) == '.')
                    && !written.isEmpty();
            if (translates && all.stream().anyMatch(language -> means(written, language))) {
                found.ofALanguage.add(file);
                own.filter(language -> means(written, language))
                        .filter(language -> isWhole(written, language) || !found.translations.containsKey(name))
                        .ifPresent(language -> found.translations.put(name, file));
                return;
            }
            if (translates
                    && !there.contains(name)
                    && usual.filter(language -> means(written, language)).isPresent()) {
                found.ofALanguage.add(file);
                found.originals.putIfAbsent(name, file);
                return;
            }
        }
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
