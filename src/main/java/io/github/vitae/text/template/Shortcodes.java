package io.github.vitae.text.template;

import io.github.vitae.problem.Problems;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shortcodes of Hugo and of HugoBlox in a document, with HTML in their place. What a shortcode holds that is not known
 * stays, and each name is told once with how often it is there.
 */
public final class Shortcodes {

    private static final String BREAK = "\n\n";

    /** Those that hold code: diagrams are code here, as no script draws them. */
    private static final Set<String> CODE = Set.of("highlight", "mermaid", "diagram", "markmap");

    private final SourceText source;
    private final ShortcodeMeaning meaning;
    private final Problems problems;
    private final SourceAssembly assembly = new SourceAssembly();
    private final UnknownShortcodes unknown;
    private final Map<Integer, ShortcodeMeaning.Around> open = new HashMap<>();
    private int at;

    /** Whether somebody else tells what is not known, once for all documents. */
    private final boolean ofSite;

    /** Whether there is nothing but blanks yet on the line of {@link #at}. */
    private boolean lineIsBlank = true;

    private Shortcodes(SourceText source, LiquidScope scope, Problems problems) {
        this.source = source;
        this.meaning = new ShortcodeMeaning(scope);
        this.problems = problems;
        this.unknown = scope.shortcodes().orElseGet(UnknownShortcodes::new);
        this.ofSite = scope.shortcodes().isPresent();
    }

    /**
     * The text with HTML in the place of its shortcodes.
     *
     * @param source the text, hidden parts taken out
     * @param from where the document starts
     * @param scope knows the pages that it leads to
     * @param problems takes those that are not known
     */
    public static SourceText resolve(SourceText source, int from, LiquidScope scope, Problems problems) {
        String text = source.content();
        if (text.indexOf("{{<", from) < 0 && text.indexOf("{{%", from) < 0) {
            return source;
        }
        List<ShortcodeTag> tags = new ArrayList<>();
        for (Optional<ShortcodeTag> tag = ShortcodeTag.next(text, from);
                tag.isPresent();
                tag = ShortcodeTag.next(text, tag.get().end())) {
            tags.add(tag.get());
        }
        return new Shortcodes(source, scope, problems).resolved(tags);
    }

    private SourceText resolved(List<ShortcodeTag> tags) {
        int[] ends = ends(tags);
        for (int i = 0; i < tags.size(); i++) {
            ShortcodeTag tag = tags.get(i);
            boolean content = ends[i] > i;
            take(tag.start());
            if (content && ShortcodeMeaning.hides(tag.name())) {
                i = ends[i];
                source.withhold(tag.start(), tags.get(i).end() - 1, problems);
            } else if (content && CODE.contains(tag.name())) {
                i = ends[i];
                code(tag, tags.get(i));
            } else if (tag.closing()) {
                close(tag, i, ends[i]);
            } else if (content) {
                open(tag, i);
            } else {
                insert(meaning.alone(tag).orElseGet(() -> count(tag)), tag, false);
            }
            at = tags.get(i).end();
        }
        take(source.content().length());
        if (!ofSite) {
            unknown.tell(problems);
        }
        return assembly.toText(source.file());
    }

    /** For each tag that opens, the number of the one that closes it, and the other way round; its own if there is none. */
    private static int[] ends(List<ShortcodeTag> tags) {
        int[] ends = new int[tags.size()];
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < ends.length; i++) {
            ends[i] = i;
            Deque<Integer> same = open.computeIfAbsent(tags.get(i).name(), name -> new ArrayDeque<>());
            if (!tags.get(i).closing()) {
                same.push(i);
            } else if (!same.isEmpty()) {
                ends[i] = same.pop();
                ends[ends[i]] = i;
            }
        }
        return ends;
    }

    private void take(int to) {
        String between = source.content().substring(at, to);
        int line = between.lastIndexOf('\n');
        lineIsBlank = between.substring(line + 1).isBlank() && (line >= 0 || lineIsBlank);
        assembly.take(source, at, to);
    }

    private void insert(String html, ShortcodeTag tag, boolean block) {
        assembly.insert(html, source, tag.start());
        lineIsBlank = block;
    }

    private void open(ShortcodeTag tag, int number) {
        ShortcodeMeaning.Around around =
                meaning.around(tag).orElseGet(() -> new ShortcodeMeaning.Around(count(tag), "", false));
        boolean block = around.block() && lineIsBlank;
        open.put(number, new ShortcodeMeaning.Around(around.open(), around.close(), block));
        insert(
                block ? BREAK + around.open() + BREAK : around.open(),
                tag,
                block || around.open().isEmpty());
    }

    private void close(ShortcodeTag tag, int number, int opened) {
        if (opened == number) {
            insert(count(tag), tag, false);
            return;
        }
        ShortcodeMeaning.Around around = open.getOrDefault(opened, ShortcodeMeaning.Around.NOTHING);
        insert(around.block() ? BREAK + around.close() + BREAK : around.close(), tag, around.block());
    }

    /** What it holds is code, in the language that is the first parameter of {@code highlight}, or the shortcode's name. */
    private void code(ShortcodeTag tag, ShortcodeTag end) {
        String fence = "~".repeat(5);
        String language =
                (tag.name().equals("highlight") ? tag.parameter("0") : tag.name()).replaceAll("[^\\w+#-]", "");
        insert(BREAK + fence + language + "\n", tag, true);
        assembly.take(source, tag.end(), end.start());
        insert("\n" + fence + BREAK, end, true);
    }

    private String count(ShortcodeTag tag) {
        unknown.count(tag.name(), source.locate(tag.start(), tag.end() - tag.start()));
        return "";
    }
}
