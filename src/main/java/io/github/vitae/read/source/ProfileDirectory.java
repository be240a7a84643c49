package io.github.vitae.read.source;

import io.github.vitae.model.value.Language;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.XmlParser;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The directory in which somebody keeps a profile: the one place where files of authors are opened. Nothing outside it
 * is read, wherever a link may point.
 */
public final class ProfileDirectory {

    /** The largest data file that is read, in bytes. */
    private static final int LARGEST_DATA = 5 << 20;

    /** The largest page that is read, in bytes; as a tree it takes two hundred times as much. */
    private static final int LARGEST_PAGE = 1 << 20;

    /** The largest bibliography that is read, in bytes. */
    private static final int LARGEST_BIBLIOGRAPHY = 20 << 20;

    private final Path root;
    private final String shownAs;

    private final LanguageFolders over;

    private final Translations translations;

    /**
     * A file that was found for a name.
     *
     * @param shown its name as problems show it
     */
    private record Found(Path path, String shown) {}

    /**
     * A directory.
     *
     * @param root the directory
     * @param shownAs its name as problems show it, relative to the project, with {@code /} between its parts
     */
    public ProfileDirectory(Path root, String shownAs) {
        this(root, shownAs, LanguageFolders.NONE, Optional.empty(), Optional.empty(), List.of());
    }

    private ProfileDirectory(
            Path root,
            String shownAs,
            LanguageFolders over,
            Optional<Language> own,
            Optional<Language> usual,
            List<Language> all) {
        this.root = root;
        this.shownAs = shownAs;
        this.over = over;
        this.translations = new Translations(own, usual, all, this::namesOf);
    }

    /** The same, of which it is known which language it is in. */
    public ProfileDirectory in(Optional<Language> usual, List<Language> others) {
        return new ProfileDirectory(root, shownAs, over, translations.own(), usual, others);
    }

    /**
     * The directory as a site in another language has it: what is translated, and what is not in its own language.
     *
     * @param own that language
     * @param site the folder of the site's sources, in which all of its languages lie
     * @param folder the folder in it in which translations are, if it is there
     * @param folderShownAs its name as problems show it
     */
    public ProfileDirectory translated(Language own, Path site, Path folder, String folderShownAs) {
        LanguageFolders folders =
                LanguageFolders.of(own, translations.usual(), here(), site, new ProfileRoot(folder, folderShownAs));
        return new ProfileDirectory(root, shownAs, folders, Optional.of(own), translations.usual(), translations.all());
    }

    /** The same without what is translated. */
    ProfileDirectory untranslated() {
        return new ProfileDirectory(
                root, shownAs, LanguageFolders.NONE, Optional.empty(), translations.usual(), translations.all());
    }

    /** Tells what of the site's languages is read in none of them. */
    void tellUnused(Problems problems) {
        over.tellOutside(problems);
        translations.unused().forEach(file -> LanguageFolders.tellUnused(here().shown(file), problems));
        // what is in a folder of the language comes first
        translations
                .besides()
                .forEach((name, file) -> over.having(name)
                        .ifPresent(folder -> LanguageFolders.tellUnused(here().shown(file), problems)));
    }

    /** Whether a site is made in a language of this name, besides the one that the profile is in. */
    public boolean isIn(String language) {
        return translations.isOfALanguage(language);
    }

    /** What tells a name of the language that is read, for a file that is of that; nothing for others, which need none. */
    Optional<Predicate<String>> ownNames(String file) {
        return own().filter(own -> isTranslated(file))
                .map(own -> name -> !Translations.folders(own, List.of(name)).isEmpty());
    }

    /** The language that is read; nothing for the one that the profile is in. */
    public Optional<Language> own() {
        return translations.own();
    }

    /** The language of a file, as its name, its folder or the profile says. */
    public Optional<Language> languageOf(String name) {
        return isTranslated(name) ? translations.own() : translations.usual();
    }

    /** Whether the language that is read has a file of its own for a name. */
    public boolean isTranslated(String name) {
        return translation(name).isPresent();
    }

    /** All folders in which its files lie; its own is the first. */
    List<Path> folders() {
        return Stream.concat(Stream.of(root), over.inside().stream().map(ProfileRoot::path))
                .toList();
    }

    /** Its languages: that which is read, that which is usual, and all others. */
    List<Object> languages() {
        return List.of(translations.own(), translations.usual(), translations.all());
    }

    /** Its name as problems show it. */
    public String shownAs() {
        return shownAs;
    }

    /** The name of a file in it as problems show it. */
    public String shown(String name) {
        return translation(name).or(() -> original(name)).map(Found::shown).orElseGet(() -> here().shown(name));
    }

    private ProfileRoot here() {
        return new ProfileRoot(root, shownAs);
    }

    /** The first of some files that is there; what is translated comes before what is not. */
    public Optional<String> first(String... names) {
        return Stream.of(names)
                .filter(this::isTranslated)
                .findFirst()
                .or(() -> Stream.of(names)
                        .filter(name -> place(name).filter(Files::isRegularFile).isPresent())
                        .findFirst());
    }

    /** The file that is opened for a name; nothing for a name that leads out of here, or that no file can have. */
    private Optional<Path> place(String name) {
        return translation(name).or(() -> original(name)).map(Found::path).or(() -> here().place(name));
    }

    /** The file of the language that is read. */
    private Optional<Found> translation(String name) {
        if (translations.own().isEmpty()) {
            return Optional.empty();
        }
        Optional<ProfileRoot> folder = over.having(name);
        if (folder.isPresent()) {
            return folder.flatMap(having -> having.place(name))
                    .map(place -> new Found(place, folder.get().shown(name)));
        }
        return translations.beside(plain(name)).flatMap(this::found);
    }

    private Optional<Found> original(String name) {
        return translations.original(plain(name)).flatMap(this::found);
    }

    private Optional<Found> found(String file) {
        return here().place(file).map(path -> new Found(path, here().shown(file)));
    }

    /** A name as it is written without what leads nowhere: lists of the top folder start their names with a slash. */
    private static String plain(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private List<String> namesOf(String folder) {
        return here().names(folder, Files::isRegularFile);
    }

    /**
     * The files of a folder, in the order of their names; those of its folders not among them.
     *
     * @param folder its place in the directory
     * @return their places in the directory; none if there is no such folder
     * @throws UncheckedIOException if it cannot be read
     */
    public List<String> list(String folder) {
        Set<String> names = new TreeSet<>(translations.names(folder));
        over.inside().forEach(language -> names.addAll(language.names(folder, Files::isRegularFile)));
        return names.stream().map(name -> folder + "/" + name).toList();
    }

    /** The folders in a folder, in the order of their names. */
    public List<String> folders(String folder) {
        Set<String> names = new TreeSet<>(here().names(folder, Files::isDirectory));
        if (plain(folder).isEmpty() || folder.equals(".") || folder.equals(LanguageFolders.CONTENT)) {
            names.removeIf(translations::isOfALanguage);
        }
        over.inside().forEach(language -> names.addAll(language.names(folder, Files::isDirectory)));
        return names.stream().map(name -> folder + "/" + name).toList();
    }

    /**
     * The file at a place, for publishing. A letter with an accent may be written as one character or as two, in the link
     * and in the file's name.
     *
     * @return the file; nothing if there is none, or if links lead out of the directory
     */
    public Optional<Path> file(SitePath path) {
        Optional<Path> file = place(path.value())
                .filter(Files::isRegularFile)
                .or(() -> place(Normalizer.normalize(path.value(), Normalizer.Form.NFD))
                        .filter(Files::isRegularFile))
                .or(() -> place(Normalizer.normalize(path.value(), Normalizer.Form.NFC))
                        .filter(Files::isRegularFile));
        try {
            return file.isPresent() && rootOf(file.get()).isPresent() ? file : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * The names of a file: its place in the directory, and the place that links lead to.
     *
     * @throws UncheckedIOException if it cannot be looked at
     */
    List<String> names(Path file) {
        try {
            Path base = rootOf(file).map(ProfileRoot::path).orElse(root);
            String prefix = rootOf(file).map(ProfileRoot::prefix).orElse("");
            Path named = file.startsWith(base.normalize())
                    ? base.normalize().relativize(file)
                    : base.toRealPath().relativize(file.toRealPath());
            return Stream.of(named, base.toRealPath().relativize(file.toRealPath()))
                    .map(place -> place.toString().replace('\\', '/'))
                    .flatMap(place -> Stream.of(place, prefix + place))
                    .flatMap(place -> Stream.of(place, withoutLanguage(place)))
                    .flatMap(place -> Stream.concat(Stream.of(place), translations.translatedBy(place).stream()))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file + ": " + e.getMessage(), e);
        }
    }

    /** The name that a file in the folder of a language stands for. */
    private String withoutLanguage(String place) {
        String[] parts = place.split("/", 2);
        return parts.length == 2 && translations.isOfALanguage(parts[0]) ? parts[1] : place;
    }

    /**
     * The names by which rules know what is opened for a name: that one, and the place of the file itself where that is another.
     */
    List<String> ruledBy(String name) {
        return translation(name)
                .or(() -> original(name))
                .map(Found::path)
                .filter(path -> path.startsWith(root))
                .map(path -> root.relativize(path).toString().replace('\\', '/'))
                .filter(place -> !place.equals(plain(name)))
                .map(place -> List.of(name, place))
                .orElse(List.of(name));
    }

    /**
     * The first bytes of a file.
     *
     * @param most how many, at most
     * @throws UncheckedIOException if it cannot be read
     */
    byte[] beginning(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Whether a file's first line that is not blank is {@code ---}, by its first bytes; nothing else of it is looked at.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public boolean startsFrontMatter(String name) {
        Optional<Path> file = place(name).filter(Files::isRegularFile);
        return file.isPresent()
                && isInside(file.get(), shown(name))
                && new FileBeginning(beginning(file.get(), 256)).startsFrontMatter();
    }

    /**
     * Reads a text. Bytes that are not of the given encoding are read as windows-1252, which is told.
     *
     * @param name its place in the directory
     * @return the text; nothing if it is too large or lies elsewhere, which is told
     * @throws UncheckedIOException if it cannot be read
     */
    public Optional<SourceText> text(String name, Charset encoding, Problems problems) {
        boolean page = name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".html");
        return text(name, page ? LARGEST_PAGE : LARGEST_DATA, encoding, problems);
    }

    /**
     * Reads an XML file as {@link #text} does, in the encoding that it declares, UTF-8 if it declares none (XML 1.0, 4.3.3).
     */
    public Optional<SourceText> xml(String name, Problems problems) {
        Optional<Charset> declared = place(name)
                .filter(Files::isRegularFile)
                .flatMap(file ->
                        XmlParser.declaredEncoding(new String(beginning(file, 400), StandardCharsets.ISO_8859_1)));
        return text(name, declared.orElse(StandardCharsets.UTF_8), problems);
    }

    /** Whether it is a folder, or lies around it. */
    public boolean holds(Path folder) {
        return folder.toAbsolutePath()
                .normalize()
                .startsWith(root.toAbsolutePath().normalize());
    }

    /** Reads a bibliography as {@link #text} does; it may be larger. */
    Optional<SourceText> bibliography(String name, Charset encoding, Problems problems) {
        return text(name, LARGEST_BIBLIOGRAPHY, encoding, problems);
    }

    private Optional<SourceText> text(String name, int largest, Charset encoding, Problems problems) {
        String shown = shown(name);
        return readable(name, shown, problems)
                .flatMap(file -> TextDecoder.read(file, shown, largest, encoding, problems));
    }

    /** The file of a name as a folder lists it; nothing if it cannot be read, which is told. */
    private Optional<Path> readable(String name, String shown, Problems problems) {
        Optional<Path> file = place(name).filter(Files::isRegularFile);
        boolean inside = file.filter(path -> !isInside(path, shown)).isEmpty();
        return BeyondBounds.tell(
                        name, shown, file.isPresent(), inside ? Optional.empty() : Optional.of(shownAs), problems)
                ? Optional.empty()
                : file;
    }

    /** Whether a file lies in the directory, wherever links lead. */
    private boolean isInside(Path file, String shown) {
        try {
            return rootOf(file).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + shown + ": " + e.getMessage(), e);
        }
    }

    /** The folder of the directory that a file lies in, wherever links lead. */
    private Optional<ProfileRoot> rootOf(Path file) throws IOException {
        Path real = file.toRealPath();
        for (ProfileRoot folder :
                Stream.concat(over.inside().stream(), Stream.of(here())).toList()) {
            if (Files.isDirectory(folder.path())
                    && real.startsWith(folder.path().toRealPath())) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }
}
