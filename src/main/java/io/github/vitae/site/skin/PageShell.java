package io.github.vitae.site.skin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.doxia.siterenderer.DocumentContent;
import org.apache.maven.doxia.siterenderer.DocumentRenderingContext;

/**
 * A skin around a page that is all marks: what a merge made of it once, into which the pages of a folder are filled. A
 * skin may do more with a page than to show it, so whether a filled page is what a merge gives is for others to find out
 * ({@link PageFeatures}).
 */
final class PageShell {

    /** Letters and digits, which no skin has to escape. */
    private static final String MARK = "vitae7shell";

    private static final String HEAD = MARK + "head";
    private static final String BODY = MARK + "body";
    private static final String TITLE = MARK + "title";

    /** What a skin may escape in a title, each in a way of its own. */
    private static final String SPECIAL = " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** The longest that a character gets by escaping: a numeric entity, and something to spare. */
    private static final int LONGEST_ESCAPE = 16;

    private final List<Piece> pieces;

    /** How many characters of the skin's own there are. */
    private final int around;

    /** Where its policy stands in each page; -1 where that has to be looked for. */
    private final int policy;

    private PageShell(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
        this.policy = pieces.get(0) instanceof Skin start ? PagePolicy.placeAfter(start.html()) : -1;
        int characters = 0;
        for (Piece piece : pieces) {
            characters += piece instanceof Skin skin ? skin.html().length() : 0;
        }
        this.around = characters;
    }

    /** The page that is all marks. */
    static DocumentContent marks(DocumentRenderingContext place) {
        StringBuilder title = new StringBuilder(TITLE);
        SPECIAL.chars().forEach(special -> title.append((char) special).append(TITLE));
        return new Marks(place, title.toString());
    }

    /**
     * The shell that a merge of the marks gives.
     *
     * @param made what it gave
     * @return nothing if the skin does something else with a page than to show it
     */
    static Optional<PageShell> of(String made) {
        String merged = withLinesEnding(made);
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int mark = merged.indexOf(MARK); mark >= 0; mark = merged.indexOf(MARK, from)) {
            pieces.add(new Skin(merged.substring(from, mark)));
            if (merged.startsWith(HEAD, mark)) {
                pieces.add(new Head());
                from = mark + HEAD.length();
            } else if (merged.startsWith(BODY, mark)) {
                pieces.add(new Body());
                from = mark + BODY.length();
            } else if (merged.startsWith(TITLE, mark)) {
                Map<Character, String> escapes = new HashMap<>();
                from = titleEnd(merged, mark, escapes);
                pieces.add(new Title(escapes));
            } else {
                from = -1;
            }
            if (from < 0) {
                return Optional.empty();
            }
        }
        pieces.add(new Skin(merged.substring(from)));
        return Optional.of(new PageShell(pieces))
                .filter(shell -> pieces.stream().anyMatch(Body.class::isInstance));
    }

    /** Where the title that starts at a mark ends, and how its characters are escaped; -1 if that cannot be told. */
    private static int titleEnd(String merged, int mark, Map<Character, String> escapes) {
        int from = mark + TITLE.length();
        for (int i = 0; i < SPECIAL.length(); i++) {
            int next = merged.indexOf(TITLE, from);
            if (next < 0 || next - from > LONGEST_ESCAPE) {
                return -1;
            }
            escapes.put(SPECIAL.charAt(i), merged.substring(from, next));
            from = next + TITLE.length();
        }
        return from;
    }

    /**
     * A page in the skin, as a merge gives it.
     *
     * @param title its title, plain text
     * @param head what its head says besides, as HTML
     * @param body its body, as HTML
     */
    String fill(String title, String head, String body) {
        return filled(title, head, body, 0).toString();
    }

    /**
     * The same, with its policy.
     *
     * @param element the element that gives it its policy ({@link PagePolicy#element})
     */
    String fill(String title, String head, String body, String element) {
        StringBuilder page = filled(title, head, body, element.length());
        return policy < 0
                ? PagePolicy.put(page.toString(), element)
                : page.insert(policy, element).toString();
    }

    private StringBuilder filled(String title, String head, String body, int more) {
        StringBuilder page = new StringBuilder(around + 2 * title.length() + head.length() + body.length() + more);
        for (Piece piece : pieces) {
            piece.write(page, withLinesEnding(title), head, body);
        }
        return page;
    }

    /** As the renderer ends the lines of what it merges, and our Sink those of a page's head and body. */
    private static String withLinesEnding(String text) {
        String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
        String ending = System.lineSeparator();
        return ending.equals("\n") ? lines : lines.replace("\n", ending);
    }

    private sealed interface Piece {
        void write(StringBuilder page, String title, String head, String body);
    }

    private record Skin(String html) implements Piece {
        @Override
        public void write(StringBuilder page, String title, String head, String body) {
            page.append(html);
        }
    }

    private record Head() implements Piece {
        @Override
        public void write(StringBuilder page, String title, String head, String body) {
            page.append(head);
        }
    }

    private record Body() implements Piece {
        @Override
        public void write(StringBuilder page, String title, String head, String body) {
            page.append(body);
        }
    }

    private record Title(Map<Character, String> escapes) implements Piece {
        @Override
        public void write(StringBuilder page, String title, String head, String body) {
            for (int i = 0; i < title.length(); i++) {
                char c = title.charAt(i);
                String escaped = escapes.get(c);
                if (escaped == null) {
                    page.append(c);
                } else {
                    page.append(escaped);
                }
            }
        }
    }

    /** The page that is all marks, as the renderer takes it. */
    private record Marks(DocumentRenderingContext place, String title) implements DocumentContent {
        @Override
        public String getTitle() {
            return title;
        }

        @Override
        public String getDate() {
            return "";
        }

        @Override
        public List<String> getAuthors() {
            return List.of();
        }

        @Override
        public String getHead() {
            return HEAD;
        }

        @Override
        public String getBody() {
            return BODY;
        }

        @Override
        public DocumentRenderingContext getRenderingContext() {
            return place;
        }
    }
}
