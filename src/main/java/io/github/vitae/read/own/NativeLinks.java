package io.github.vitae.read.own;

import io.github.vitae.model.ContentKind;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.notation.Slug;
import io.github.vitae.read.profile.FormerAddresses;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.html.HtmlGate;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the links between an author's own files lead: one that names a file that a page is made of leads to the page, as code hosts and
 * editors have it, and a relative one starts from the folder of the file that it stands in. What is nothing there starts from the top of
 * the profile, where the pages are.
 *
 * <p>In {@code pages/knots/bowline.md}, {@code reef.md} and {@code ../../pages/knots/reef.md} are {@code /knots/reef.html}, and
 * {@code bow.png} is {@code /pages/knots/bow.png} if that is a file.
 */
final class NativeLinks implements BinaryOperator<String> {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final Pattern DATED = Pattern.compile("[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}-(?=.)");
    private static final Set<String> TEXTS = Set.of("md", "markdown");
    private static final Set<String> DATA = Set.of("yml", "yaml");
    private static final List<String> LISTS = List.of("news", "awards", "cv", "people");

    private final SourceFiles files;

    NativeLinks(SourceFiles files) {
        this.files = files;
    }

    /**
     * An address from the site's root, where it leads to something of the profile's; else as it is written.
     *
     * @param written the address
     * @param name the file that it stands in, by its place in the profile; empty if that is not known
     */
    @Override
    public String apply(String written, String name) {
        String address = written.strip().replace('\\', '/');
        int end = 0;
        while (end < address.length() && "?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String path = address.substring(0, end);
        if (path.isEmpty()
                || path.startsWith("//")
                || path.indexOf(RichText.SITE_ROOT) >= 0
                || SCHEME.matcher(path).matches()) {
            return written;
        }
        String suffix = address.substring(end);
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return decoded(path)
                .flatMap(plain -> Stream.of(plain.startsWith("/") ? "" : folder, "")
                        .flatMap(start -> within(start, plain).stream())
                        .flatMap(place -> place(place).stream())
                        .findFirst())
                // a page that is an anchor already keeps that
                .map(place -> place.contains("#") && suffix.startsWith("#") ? place : place + suffix)
                .orElse(written);
    }

    /** Where the page of a file in {@code pages} is: at its {@code permalink}, or at its own place. */
    static Optional<SitePath> ofPage(MarkdownFile file, Fields fields, Problems problems) {
        String name = file.name()
                .substring(NativeContents.PAGES.length() + 1, file.name().lastIndexOf('.'));
        return FormerAddresses.read(fields, problems, "permalink").stream()
                .findFirst()
                .or(() -> SitePath.of(name + ".html"))
                // some systems have no files of such a name: con, nul
                .or(() -> SitePath.of(name + "-.html"))
                // or with such signs in it: ? and *
                .or(() -> plainPlace(name));
    }

    /** The name of an entry with a file of its own, where no key says another: that of the file, in posts without the date. */
    static String slug(MarkdownFile file, ContentKind kind) {
        return kind == ContentKind.POSTS ? DATED.matcher(file.stem()).replaceFirst("") : file.stem();
    }

    /** The place of a page whose file's name is none, by the words of the name. */
    private static Optional<SitePath> plainPlace(String name) {
        List<String> parts =
                Stream.of(name.split("/")).map(part -> Slug.of(part, 20, 80)).toList();
        return parts.contains("") ? Optional.empty() : SitePath.of(String.join("/", parts) + ".html");
    }

    private static Optional<String> decoded(String path) {
        try {
            return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            // a percent sign that is one; what it leads to is told as that of any address
            return Optional.empty();
        }
    }

    /** A path below a folder, without {@code .} and {@code ..}; nothing if it leads out of the profile, but from its top. */
    private static Optional<String> within(String folder, String path) {
        StringBuilder within = new StringBuilder();
        for (String part : (folder + path).split("/")) {
            if (part.equals("..")) {
                if (within.isEmpty() && !folder.isEmpty()) {
                    return Optional.empty();
                }
                within.setLength(Math.max(0, within.lastIndexOf("/")));
            } else if (!part.isEmpty() && !part.equals(".")) {
                within.append(within.isEmpty() ? "" : "/").append(part);
            }
        }
        return within.isEmpty() ? Optional.empty() : Optional.of(within.toString());
    }

    /** What is made of a file or a folder of the profile, or the file itself. */
    private Optional<String> place(String name) {
        int dot = name.lastIndexOf('.');
        String bare = dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
        String ending = name.substring(Math.min(name.length(), bare.length() + 1));
        if (TEXTS.contains(ending) || DATA.contains(ending)) {
            return files.directory().first(name).flatMap(file -> page(file, bare));
        }
        if (ending.equals("html") || ending.isEmpty()) {
            String index = ending.isEmpty() ? bare + "/index" : bare;
            Optional<String> page = Stream.of(index + ".md", index + ".markdown")
                    .filter(file -> file.startsWith(NativeContents.PAGES + "/") || isEntry(file))
                    .flatMap(file -> files.directory().first(file).stream())
                    .flatMap(file -> page(file, index).stream())
                    .findFirst();
            if (page.isPresent()) {
                return page;
            }
        }
        return SitePath.of(name)
                .filter(file -> files.directory().file(file).isPresent())
                .map(file -> address(file.value()));
    }

    private static boolean isEntry(String file) {
        return Stream.of(ContentKind.values()).anyMatch(kind -> file.startsWith(kind.key() + "/"));
    }

    /** The page that is made of a file; nothing if none is, or if readers may not see it: what it says of its place is hidden, too. */
    private Optional<String> page(String name, String bare) {
        if (bare.equals("about") || bare.equals("index")) {
            return Optional.of("/");
        }
        boolean text = TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
        if (!text && (LISTS.contains(bare) || isKind(bare))) {
            return Optional.of("/" + bare + ".html");
        }
        if (bare.startsWith(NativePeople.FOLDER + "/")) {
            return Optional.of("/people.html#" + HtmlGate.anchor(bare.substring(bare.lastIndexOf('/') + 1)));
        }
        // whatever else is opened would be taken for a source of pages, and stay home though the pom lets it out
        boolean source = text && (bare.startsWith(NativeContents.PAGES + "/") || isEntry(name));
        return source ? files.markdown(name).flatMap(this::page) : Optional.empty();
    }

    private static boolean isKind(String bare) {
        return Stream.of(ContentKind.values()).anyMatch(kind -> kind.key().equals(bare));
    }

    private Optional<String> page(MarkdownFile file) {
        Fields fields = new Fields(file.front(), files.dataGate(), new Problems());
        if (file.name().startsWith(NativeContents.PAGES + "/")) {
            return ofPage(file, fields, new Problems()).map(place -> address(place.value()));
        }
        return Stream.of(ContentKind.values())
                .filter(kind -> file.name().startsWith(kind.key() + "/"))
                .findFirst()
                .map(kind -> {
                    String list = "/" + kind.key();
                    boolean page = !file.stem().equals("index")
                            && (file.hasBody() || fields.scalar("text").isPresent());
                    String slug = Slug.of(
                            fields.text("slug").orElseGet(() -> slug(file, kind)),
                            Integer.MAX_VALUE,
                            NativeItems.LONGEST);
                    return page && !slug.isEmpty() ? address(list.substring(1) + "/" + slug + ".html") : list + ".html";
                });
    }

    /** A place as an address writes it. */
    private static String address(String place) {
        return "/" + place.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
    }
}
