package io.github.vitae.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * A homepage as Jekyll or Hugo builds it, asked for its addresses. What a theme would bring along is left out: layouts show
 * what a page says, tags and shortcodes that are not known say nothing.
 */
public final class OldSite {

    private static final Pattern TAG = Pattern.compile("\\{%-?\\s*(\\w+)");
    /** What a configuration says of what is not installed here. */
    private static final Pattern THEME =
            Pattern.compile("(?m)^(?:theme|remote_theme|plugins|gems|whitelist) *:.*(?:\\R(?: *-|#| +#).*)*");

    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{[<%]\\s*(/?)\\s*([\\w/-]+)");
    private static final Set<String> LIQUID = Set.of(
            "if",
            "endif",
            "elsif",
            "else",
            "for",
            "endfor",
            "unless",
            "endunless",
            "assign",
            "capture",
            "endcapture",
            "raw",
            "endraw",
            "comment",
            "endcomment",
            "case",
            "when",
            "endcase",
            "break",
            "continue",
            "cycle",
            "tablerow",
            "endtablerow",
            "increment",
            "decrement",
            "highlight",
            "endhighlight",
            "link",
            "post_url");
    private static final String SHOWN = "<main>{{ .Content }}</main>";

    private OldSite() {}

    /** Whether a program answers. */
    public static boolean has(String program) {
        try {
            run(Path.of("."), program, "version");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The words of its pages by where they are: {@code talks/index.html}.
     *
     * @param homepage what Jekyll or Hugo would build
     * @param work an empty folder
     */
    public static Map<String, String> pages(Path homepage, Path work) throws IOException {
        Path source = work.resolve("source");
        copy(homepage, source);
        Path built = work.resolve("built");
        String log = Files.exists(source.resolve("_config.yml")) ? jekyll(source, built) : hugo(source, built);
        if (!Files.isDirectory(built)) {
            throw new IOException(log);
        }
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(built)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".html")).toList()) {
                pages.put(
                        built.relativize(file).toString().replace('\\', '/'),
                        Jsoup.parse(Files.readString(file)).text());
            }
        }
        return pages;
    }

    private static String jekyll(Path source, Path built) throws IOException {
        Set<String> tags = new TreeSet<>();
        for (String text : texts(source)) {
            Matcher tag = TAG.matcher(text);
            while (tag.find()) {
                tags.add(tag.group(1));
            }
        }
        StringBuilder plugin = new StringBuilder("""
                class Silent < Liquid::Tag; def render(_); ''; end; end
                class SilentBlock < Liquid::Block; def render(_); ''; end; end
                """);
        for (String tag : tags) {
            if (!LIQUID.contains(tag) && !tag.startsWith("end")) {
                String kind = tags.contains("end" + tag) ? "SilentBlock" : "Silent";
                plugin.append("Liquid::Template.register_tag('" + tag + "', " + kind + ")\n");
            }
        }
        Files.createDirectories(source.resolve("_plugins"));
        Files.writeString(source.resolve("_plugins/silent.rb"), plugin);
        Path config = source.resolve("_config.yml");
        Files.writeString(config, THEME.matcher(Files.readString(config)).replaceAll(""));
        return run(source, "jekyll", "build", "-d", built.toString());
    }

    private static String hugo(Path source, Path built) throws IOException {
        Set<String> open = new TreeSet<>();
        Set<String> closed = new TreeSet<>();
        for (String text : texts(source.resolve("content"))) {
            Matcher code = SHORTCODE.matcher(text);
            while (code.find()) {
                (code.group(1).isEmpty() ? open : closed).add(code.group(2));
            }
        }
        for (String name : List.of("single", "list", "terms", "taxonomy")) {
            write(source.resolve("layouts/_default/" + name + ".html"), SHOWN);
        }
        write(source.resolve("layouts/index.html"), SHOWN);
        for (String code : open) {
            write(source.resolve("layouts/shortcodes/" + code + ".html"), closed.contains(code) ? "{{ .Inner }}" : " ");
        }
        Files.deleteIfExists(source.resolve("config/_default/module.yaml"));
        // formats of output that modules bring along
        Path config = source.resolve("config/_default/hugo.yaml");
        if (Files.exists(config)) {
            Files.writeString(
                    config,
                    Files.readString(config)
                            .replaceAll("(?m)^(\\s*home:) \\[.*", "$1 [HTML]")
                            .replaceAll("(?m)^(\\s*section:) \\[.*", "$1 [HTML]")
                            .replaceAll("(?m)^\\s*outputs: \\[HTML, present\\]\\R", ""));
        } else if (!Files.exists(source.resolve("hugo.yaml")) && !Files.exists(source.resolve("config.toml"))) {
            write(source.resolve("hugo.yaml"), "title: Site\n");
        }
        return run(source, "hugo", "--quiet", "-d", built.toString());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:md|markdown|html)"))
                    .map(OldSite::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String run(Path folder, String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command[0] + " does not end: " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return log;
    }
}
