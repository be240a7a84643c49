package io.github.vitae.text.html;

import io.github.vitae.problem.notation.Slug;
import io.github.vitae.text.source.PlainText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The links of a document to its own headings. Jekyll gives headings other names than we do: {@code #-news} is
 * {@code 🔥 News} there. A link to a section that was taken out leads to its place.
 */
public final class FragmentLinks {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- \\t]");

    private final Map<String, String> targets = new HashMap<>();

    /** Notes that a heading has gone, and the {@code id} of what stands in its place. */
    public void gone(Element heading, String anchor) {
        addNames(heading, anchor);
    }

    /** Lets links lead to headings, once these have their names. */
    public void resolve(Element body) {
        Set<String> ids = new HashSet<>();
        body.select("[id]").forEach(element -> ids.add(element.id()));
        body.select("h1[id],h2[id],h3[id],h4[id],h5[id],h6[id]").forEach(heading -> addNames(heading, heading.id()));
        for (Element link : body.select("a[href^=#]")) {
            String name = link.attr("href").substring(1);
            String target = targets.get(name.toLowerCase(Locale.ROOT));
            if (!ids.contains(name) && target != null) {
                link.attr("href", "#" + target);
            }
        }
    }

    private void addNames(Element heading, String target) {
        String words = PlainText.visible(heading.text());
        if (!heading.id().isEmpty()) {
            targets.putIfAbsent(heading.id().toLowerCase(Locale.ROOT), target);
        }
        targets.putIfAbsent(jekyllName(words), target);
        targets.putIfAbsent(Slug.of(words), target);
        targets.putIfAbsent(jekyllName(Formulas.asWritten(heading)), target);
    }

    /** The name that Jekyll, as GitHub does, gives to a heading. */
    private static String jekyllName(String words) {
        return NO_WORD.matcher(words.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-')
                .replace('\t', '-');
    }
}
