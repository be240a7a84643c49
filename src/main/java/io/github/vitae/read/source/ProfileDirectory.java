package io.github.vitae.read.source;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import io.github.vitae.text.data.XmlParser;
import io.github.vitae.text.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /**
     * A directory.
     *
     * @param root the directory
     * @param shownAs its name as problems show it, relative to the project, with {@code /} between its parts
     */
    public ProfileDirectory(Path root, String shownAs) {
        this.root = root;
        this.shownAs = shownAs;
    }

    /** Its name as problems show it. */
    public String shownAs() {
        return shownAs;
    }

    /** The name of a file in it as problems show it. */
    public String shown(String name) {
        return shownAs.isEmpty() ? name : shownAs + "/" + name;
    }

    /** The first of some files that is there. */
    public Optional<String> first(String... names) {
        for (String name : names) {
            if (place(name).filter(Files::isRegularFile).isPresent()) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** A place in the directory; nothing for a name that leads out of it, or that this system cannot give to a file. */
    private Optional<Path> place(String name) {
        try {
            Path place = root.resolve(name).normalize();
            return place.startsWith(root.normalize()) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException unnameable) {
            return Optional.empty();
        }
    }

    /** A folder in the directory, wherever links lead. */
    private Optional<Path> folder(String name) {
        Optional<Path> folder = place(name).filter(Files::isDirectory);
        try {
            return folder.isPresent() && folder.get().toRealPath().startsWith(root.toRealPath())
                    ? folder
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + shown(name) + ": " + e.getMessage(), e);
        }
    }

    /**
     * The files of a folder, in the order of their names; those of its folders not among them.
     *
     * @param folder its place in the directory
     * @return their places in the directory; none if there is no such folder
     * @throws UncheckedIOException if it cannot be read
     */
    public List<String> list(String folder) {
        Optional<Path> place = folder(folder);
        if (place.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.get())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder + "/" + file.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + shown(folder) + ": " + e.getMessage(), e);
        }
    }

    /** The folders in a folder, in the order of their names. */
    public List<String> folders(String folder) {
        Optional<Path> place = folder(folder);
        if (place.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(place.get())) {
            return folders.filter(Files::isDirectory)
                    .map(found -> folder + "/" + found.getFileName())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + shown(folder) + ": " + e.getMessage(), e);
        }
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
            return file.isPresent() && file.get().toRealPath().startsWith(root.toRealPath()) ? file : Optional.empty();
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
            return Stream.of(
                            root.normalize().relativize(file), root.toRealPath().relativize(file.toRealPath()))
                    .map(place -> place.toString().replace('\\', '/'))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + file + ": " + e.getMessage(), e);
        }
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
                && new String(beginning(file.get(), 256), StandardCharsets.UTF_8)
                        .replace("\0", "")
                        .replaceFirst("^[\\s\\uFEFF\\uFFFD]+", "")
                        .matches("(?s)---[ \\t]*[\\r\\n].*");
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
        Optional<Path> file = readable(name, shown, problems);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            boolean large = Files.size(file.get()) > largest;
            // no more than that, whatever becomes of the file meanwhile
            byte[] bytes = large ? new byte[0] : in.readNBytes(largest + 1);
            if (large || bytes.length > largest) {
                problems.add(
                        Code.BEYOND_BOUNDS,
                        Location.ofFile(shown),
                        "this file is larger than " + (largest >> 20) + " MB; it is not read",
                        "divide it, or take out what is no text");
                return Optional.empty();
            }
            SourceText text = decoded(shown, bytes, encoding, problems);
            int nul = text.content().indexOf('\uFFFD');
            if (nul >= 0 && isNul(bytes)) {
                problems.add(
                        Code.WRONG_ENCODING,
                        text.locate(nul, 1),
                        "the character U+0000 stands here, which no text has; it is shown as \uFFFD",
                        "take it out");
            }
            return Optional.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shown + ": " + e.getMessage(), e);
        }
    }

    /** Whether a nought stands in a file of which no other byte is one because of its encoding. */
    private static boolean isNul(byte[] bytes) {
        boolean nought = false;
        for (byte one : bytes) {
            nought |= one == 0;
        }
        return nought
                && byteOrderMark(bytes)
                        .filter(marked -> marked.equals(StandardCharsets.UTF_16))
                        .isEmpty()
                && utf16(bytes).isEmpty();
    }

    /** The file of a name as a folder lists it; nothing if it cannot be read, which is told. */
    private Optional<Path> readable(String name, String shown, Problems problems) {
        Optional<Path> file = place(name).filter(Files::isRegularFile);
        if (name.chars().anyMatch(Character::isISOControl)) {
            beyond(
                    shown,
                    "the name of this file holds a line break or another control character; it is not read",
                    "rename it",
                    problems);
            return Optional.empty();
        }
        if (file.isEmpty()) {
            beyond(
                    shown,
                    "this system cannot open a file of this name: it may be written in another encoding; it is not read",
                    "rename it",
                    problems);
        } else if (!isInside(file.get(), shown)) {
            beyond(
                    shown,
                    "this file lies outside " + shownAs + ", behind a link; it is not read",
                    "put the file itself there",
                    problems);
            return Optional.empty();
        }
        return file;
    }

    private static void beyond(String shown, String what, String fix, Problems problems) {
        problems.add(Code.BEYOND_BOUNDS, Location.ofFile(shown), what, fix);
    }

    /** Whether a file lies in the directory, wherever links lead. */
    private boolean isInside(Path file, String shown) {
        try {
            return file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look at " + shown + ": " + e.getMessage(), e);
        }
    }

    private static SourceText decoded(String shown, byte[] bytes, Charset encoding, Problems problems) {
        Optional<Charset> unmarked = utf16(bytes);
        unmarked.ifPresent(charset -> problems.add(
                Code.WRONG_ENCODING,
                Location.ofFile(shown),
                "this file is " + charset.name() + " without a byte order mark; it is read as that",
                "save the file as UTF-8"));
        Charset marked = unmarked.or(() -> byteOrderMark(bytes)).orElse(encoding);
        CharsetDecoder decoder = marked.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        try {
            return SourceText.of(shown, decoder.decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException wrong) {
            int at = firstWrong(bytes, marked);
            Charset fallback = Charset.forName("windows-1252");
            SourceText text = SourceText.of(shown, new String(bytes, fallback));
            int offset = new String(bytes, 0, at, marked).replace("\r\n", "\n").length();
            problems.add(
                    Code.WRONG_ENCODING,
                    SourceText.of(shown, new String(bytes, 0, at, marked) + "?").locate(offset, 1),
                    String.format(
                            Locale.ROOT,
                            "the byte 0x%02X is not %s; the file is read as %s",
                            bytes[at] & 0xFF,
                            marked.name(),
                            fallback.name()),
                    "save the file as UTF-8");
            return text;
        }
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        boolean utf8 = bytes.length >= 3
                && (bytes[0] & 0xFF) == 0xEF
                && (bytes[1] & 0xFF) == 0xBB
                && (bytes[2] & 0xFF) == 0xBF;
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
    }

    /** UTF-16 without a mark: each other byte of what a file starts with, which is no text in any language, is nought. */
    private static Optional<Charset> utf16(byte[] bytes) {
        int looked = Math.min(bytes.length, 64) & ~1;
        boolean big = looked >= 4;
        boolean little = looked >= 4;
        for (int i = 0; i < looked; i += 2) {
            big &= bytes[i] == 0 && bytes[i + 1] != 0;
            little &= bytes[i + 1] == 0 && bytes[i] != 0;
        }
        return big
                ? Optional.of(StandardCharsets.UTF_16BE)
                : little ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static int firstWrong(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? Math.min(in.position(), bytes.length - 1) : bytes.length - 1;
    }
}
