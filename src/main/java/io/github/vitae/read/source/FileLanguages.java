package io.github.vitae.read.source;

import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SourceLanguages;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.DataValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which languages the files of a reading are in, and which of them nobody has translated. */
public final class FileLanguages {

    /** Data files that hold sentences: those of other names hold dates, names and addresses, which are the same in all languages. */
    private static final Set<String> SENTENCES =
            Set.of("about", "awards", "cv", "menu", "news", "posts", "projects", "resume", "talks", "teaching");

    /** Where themes that know no file for it keep who it is. */
    private static final String CONFIGURATION = "_config.yml";

    /** A name that no translation has. */
    private static final String ELSEWHERE = "./.";

    private final ProfileDirectory directory;
    private Optional<Location> person = Optional.empty();
    private final Map<String, Language> files = new HashMap<>();

    /** What is shown as it was written for another language: the files, by their folders. */
    private final Map<String, Set<String>> untranslated = new TreeMap<>();

    /** Translations that are shown of what is not. */
    private final Set<String> alone = new TreeSet<>();

    FileLanguages(ProfileDirectory directory) {
        this.directory = directory;
    }

    /** Takes note of a file that is read. */
    void opened(String name) {
        directory.languageOf(name).ifPresent(language -> files.putIfAbsent(directory.shown(name), language));
    }

    /**
     * Takes note of a text for readers, whose front matter may say its language.
     *
     * @param hidden the front matter of what it translates, where readers may not see that
     */
    void document(String name, DataValue.Mapping front, Optional<DataValue.Mapping> hidden) {
        hidden.ifPresent(original -> alone.add(name));
        Stream.of("lang", "locale")
                .flatMap(key -> front.get(key).stream())
                .filter(DataValue.Scalar.class::isInstance)
                .flatMap(value -> Language.of(((DataValue.Scalar) value).value()).stream())
                .findFirst()
                .ifPresent(language -> files.put(directory.shown(name), language));
        needed(name);
    }

    /** Takes note of where the person says who they are; the first such place counts. */
    public void person(Location location) {
        person = person.or(() -> Optional.of(location));
    }

    /** Takes note of data for readers. */
    void data(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        if (SENTENCES.contains(last.substring(0, Math.max(0, last.indexOf('.'))))) {
            needed(name);
        }
    }

    private void needed(String name) {
        Optional<Language> own = directory.own();
        boolean said = own.isPresent()
                && of(directory.shown(name)).filter(own.get()::isAs).isPresent();
        if (own.isPresent() && !said && !directory.isTranslated(name)) {
            String plain = name.startsWith("/") ? name.substring(1) : name;
            String folder = plain.substring(0, Math.max(0, plain.lastIndexOf('/')));
            untranslated.computeIfAbsent(folder, empty -> new TreeSet<>()).add(plain);
        }
    }

    /** Whether what stands somewhere is in another language than the site that is read for. */
    public boolean isForeign(Location location) {
        return directory.own().isPresent()
                && of(location.file())
                        .filter(language -> !language.isAs(directory.own().get()))
                        .isPresent();
    }

    private Optional<Language> of(String shown) {
        return Optional.ofNullable(files.get(shown));
    }

    /**
     * All that is known.
     *
     * @param about the file that the About page was read from
     * @param configured whether who the person is stands in the configuration, if no other file says it
     */
    public SourceLanguages all(Optional<String> about, boolean configured) {
        Optional<Language> page = about.flatMap(this::of);
        return new SourceLanguages(
                page,
                person.map(Location::file)
                        .or(() -> configured ? Optional.of(directory.shown(CONFIGURATION)) : about)
                        .flatMap(this::of),
                directory.languageOf(ELSEWHERE),
                files);
    }

    /** Tells what is read in no language, and what is not translated: each file, and of a folder of files how many. */
    public void tell(Problems problems) {
        directory.tellUnused(problems);
        alone.forEach(name -> problems.add(
                Code.DRAFT,
                Location.ofFile(directory.shown(name)),
                "what this translates, " + name + ", is marked as not for readers, and this is not; this is published",
                "mark it as well, if it is not for them yet"));
        directory
                .own()
                .ifPresent(own -> untranslated.forEach((folder, names) -> {
                    List<String> all = List.copyOf(names);
                    if (folder.isEmpty() || all.size() == 1) {
                        all.forEach(name -> tell(
                                directory.shown(name), "this file is not translated into " + own, name, own, problems));
                    } else {
                        String what = all.size() + " files of this folder are not translated into " + own
                                + ", the first is " + all.get(0);
                        tell(directory.shown(folder), what, all.get(0), own, problems);
                    }
                }));
    }

    private static void tell(String shown, String what, String name, Language own, Problems problems) {
        int dot = name.lastIndexOf('.');
        String beside = name.substring(0, dot) + "_" + own.locale() + name.substring(dot);
        problems.add(
                Code.NOT_TRANSLATED,
                Location.ofFile(shown),
                what + "; the site in that language shows it as it is, marked as what it is in",
                "write " + beside + " beside it, or leave it");
    }
}
