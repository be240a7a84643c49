package io.github.vitae.text.template;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag that includes a file, with what it gives to it: {@code include figure.html src="a.png" alt=page.title}.
 *
 * @param name the file's name, as it is written
 * @param relative whether it is looked for beside the page, not among the includes
 * @param parameters what is given, as it is written: words in quotation marks, or the name of a variable
 */
record LiquidInclude(String name, boolean relative, Map<String, String> parameters) {

    private static final Pattern INCLUDE =
            Pattern.compile("\\s*(include(?:_relative|_cached)?)\\s+([\\w./-]+)(.*)", Pattern.DOTALL);
    /**
     * What of a theme's own includes stands for: a place of the home page, named as in {@link PagePlaces}; nothing where it
     * shows what the plugin has elsewhere: links to services, a field for searching, who it is.
     */
    private static final Map<String, String> THEMES =
            Map.of("news", PagePlaces.NEWS, "selected_papers", PagePlaces.PUBLICATIONS);

    /** What themes show that is elsewhere here, or that is no text: lists of collections, menus, comments of readers. */
    private static final Set<String> ELSEWHERE = Set.of(
            "latest_posts",
            "social",
            "bib_search",
            "author-profile",
            "author-profile-custom-links",
            "toc",
            "pagination",
            "paginator",
            "courses",
            "calendar",
            "projects",
            "projects_horizontal",
            "related_posts",
            "resume",
            "cv-template",
            "documents-collection",
            "posts-category",
            "posts-tag",
            "posts-taxonomy",
            "category-list",
            "tag-list",
            "page__date",
            "page__meta",
            "page__taxonomy",
            "read-time",
            "breadcrumbs",
            "sidebar",
            "nav_list",
            "social-share",
            "comments",
            "giscus",
            "disqus",
            "analytics",
            "seo",
            "head",
            "header",
            "masthead",
            "footer",
            "scripts");

    /** Folders of such includes: {@code repository/repo.liquid}. */
    private static final Pattern FOLDERS =
            Pattern.compile("(?:repository|cv|resume|analytics-providers|comments-providers|scripts|head|footer)/.*");

    private static final Pattern PARAMETER = Pattern.compile("([\\w-]+)\\s*=\\s*(\"[^\"]*\"|'[^']*'|[\\w.\\[\\]-]+)");
    private static final Pattern PARAMETER_USE = Pattern.compile("\\binclude\\.([\\w-]+)");

    LiquidInclude {
        parameters = Map.copyOf(parameters);
    }

    /** Reads what stands in a tag; nothing if it names no file. */
    static Optional<LiquidInclude> of(String words) {
        Matcher include = INCLUDE.matcher(words);
        if (!include.matches()) {
            return Optional.empty();
        }
        Map<String, String> given = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(include.group(3));
        while (parameter.find()) {
            given.put(parameter.group(1), parameter.group(2));
        }
        return Optional.of(new LiquidInclude(include.group(2), include.group(1).equals("include_relative"), given));
    }

    /** An expression in an included file, with what was given in the place of {@code include.name}. */
    static String substituted(String expression, Map<String, String> parameters) {
        return PARAMETER_USE
                .matcher(expression)
                .replaceAll(use -> Matcher.quoteReplacement(parameters.getOrDefault(use.group(1), "nil")));
    }

    /** Whether it is an include that only works out addresses for old themes, and shows nothing. */
    boolean isNothing() {
        return name.equals("base_path");
    }

    /** What stands for an include that themes have, as the text of a page; nothing if it is none of these. */
    Optional<String> ofTheme() {
        String stem = name.replaceFirst("\\.(?:liquid|html)$", "");
        if (relative) {
            return Optional.empty();
        }
        boolean elsewhere = ELSEWHERE.contains(stem) || FOLDERS.matcher(stem).matches();
        return elsewhere || THEMES.containsKey(stem)
                ? Optional.of(PagePlaces.marker(THEMES.getOrDefault(stem, "")))
                : Optional.empty();
    }

    /** The pictures or the film that it shows, as the text of a page; nothing if it shows none. */
    Optional<String> figure(Map<String, Object> variables) {
        String stem = name.replaceFirst("\\.(?:liquid|html)$", "");
        return relative ? Optional.empty() : new ThemeIncludes(unquoted(), variables).of(stem);
    }

    /** The parameters that are words, not names of variables. */
    private Map<String, String> unquoted() {
        Map<String, String> words = new HashMap<>();
        parameters.forEach((key, value) -> {
            if (value.startsWith("\"") || value.startsWith("'")) {
                words.put(key, value.substring(1, value.length() - 1));
            }
        });
        return words;
    }
}
