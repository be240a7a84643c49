package io.github.vitae.read.jekyll;

import io.github.vitae.problem.Location;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where Jekyll finds the documents of collections: in the collection's folder and the folders in it, posts also in the
 * {@code _posts} of other folders, whose names are then the posts' categories
 * (https://jekyllrb.com/docs/posts/#categories-and-tags), in Markdown or in HTML.
 */
final class JekyllDocuments {

    /** Folders in each other beyond that many are not looked through. */
    private static final int DEEPEST = 6;

    /** Folders at the top in which Jekyll looks for nothing, unless the configuration says so. */
    private static final Set<String> SKIPPED = Set.of("node_modules", "vendor");

    private final SourceFiles files;
    private final JekyllRules rules;

    JekyllDocuments(SourceFiles files, JekyllRules rules) {
        this.files = files;
        this.rules = rules;
    }

    /** Whether a file with front matter is a document or a page, by its ending: those of Jekyll's Markdown, and HTML. */
    static boolean isDocument(String name) {
        return JekyllPages.isMarkdown(name) || isHtml(name);
    }

    /** Whether a file is in HTML, by its ending. */
    static boolean isHtml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm");
    }

    /**
     * The files of a collection's documents that are read, in the order of their names.
     *
     * @param collection its name: {@code talks}, {@code posts}
     */
    List<String> of(String collection) {
        List<String> found = new ArrayList<>();
        add(rules.folder(collection), 0, found);
        if (collection.equals("posts")) {
            for (String folder : visible(".")) {
                String name = folder.replaceFirst("^[.]/", "");
                if (!SKIPPED.contains(name)) {
                    addCategory(name, 1, found);
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private void add(String folder, int depth, List<String> found) {
        files.list(folder).stream().filter(JekyllDocuments::isDocument).forEach(found::add);
        if (depth < DEEPEST) {
            visible(folder).forEach(inner -> add(inner, depth + 1, found));
        }
    }

    /** Adds the posts of a folder that is a category, {@code blog/_posts}, and of the folders in it. */
    private void addCategory(String folder, int depth, List<String> found) {
        if (files.folders(folder).contains(folder + "/_posts")) {
            add(folder + "/_posts", depth, found);
        }
        if (depth < DEEPEST) {
            visible(folder).forEach(inner -> addCategory(inner, depth + 1, found));
        }
    }

    private List<String> visible(String folder) {
        return files.folders(folder).stream()
                .filter(inner -> "_.#~".indexOf(inner.charAt(inner.lastIndexOf('/') + 1)) < 0)
                .toList();
    }

    private static DataValue scalar(String value, Location here) {
        return new DataValue.Scalar(value, false, here, (offset, length) -> here);
    }

    /** A document with the categories that its place gives it before its own: {@code blog/_posts} is in “blog”. */
    MarkdownFile inCategories(MarkdownFile file) {
        String name = rules.plain(file.name());
        int posts = name.indexOf("/_posts/");
        if (posts < 0) {
            return file;
        }
        Location here = file.front().location();
        List<DataValue> categories = new ArrayList<>();
        for (String folder : name.substring(0, posts).split("/")) {
            categories.add(scalar(folder, here));
        }
        List<DataValue.Field> fields = new ArrayList<>();
        for (DataValue.Field field : file.front().fields()) {
            if (!Set.of("category", "categories").contains(field.key())) {
                fields.add(field);
            } else if (field.value() instanceof DataValue.Sequence list) {
                categories.addAll(list.items());
            } else if (field.value() instanceof DataValue.Scalar scalar) {
                String written = scalar.value().strip();
                Stream.of(field.key().equals("category") ? new String[] {written} : written.split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .forEach(word -> categories.add(scalar(word, here)));
            }
        }
        fields.add(new DataValue.Field("categories", here, new DataValue.Sequence(categories, here)));
        return file.with(new DataValue.Mapping(fields, here));
    }
}
