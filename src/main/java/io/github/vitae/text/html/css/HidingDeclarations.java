package io.github.vitae.text.html.css;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What declarations say of whether an element is shown, as a browser reads them: of a property the last one counts that it can
 * read, unless one before it is {@code !important}.
 *
 * <p>For example {@code opacity: 0; opacity: none} hides, and {@code display: none; display: block} does not.
 */
public final class HidingDeclarations {

    /** All that is asked for below; any other property is passed over. */
    private static final Set<String> PROPERTIES = Set.of(
            "display",
            "visibility",
            "content-visibility",
            "opacity",
            "zoom",
            "scale",
            "transform",
            "filter",
            "clip",
            "clip-path",
            "overflow",
            "overflow-x",
            "overflow-y",
            "position",
            "height",
            "max-height",
            "width",
            "max-width",
            "text-indent",
            "left",
            "top",
            "right",
            "bottom",
            "margin-left",
            "font",
            "font-size",
            "background",
            "background-clip",
            "-webkit-background-clip",
            "-webkit-text-fill-color",
            "color",
            // of drawings
            "fill",
            "fill-opacity",
            "stroke");

    private static final Set<String> ALIASED = Set.of("transform", "filter", "clip-path", "opacity");

    /** A name of a value, with what it is where nobody says it: {@code var(--shown, none)}. */
    private static final Pattern FALLBACK = Pattern.compile("var\\( ?--[^\\s,()]{1,100}+ ?, ?([^()]{0,100}?) ?\\)");

    private static final Set<String> WIDE = Set.of("inherit", "initial", "unset", "revert", "revert-layer");

    /** First words of what browsers read; what they do not read leaves another declaration in force. */
    private static final Set<String> DISPLAYS = Set.of(
            "none",
            "contents",
            "block",
            "inline",
            "inline-block",
            "flow",
            "flow-root",
            "run-in",
            "flex",
            "inline-flex",
            "grid",
            "inline-grid",
            "table",
            "inline-table",
            "table-row",
            "table-cell",
            "table-caption",
            "table-column",
            "table-column-group",
            "table-row-group",
            "table-header-group",
            "table-footer-group",
            "list-item",
            "ruby",
            "ruby-text",
            "math",
            "-webkit-box",
            "-webkit-inline-box",
            "-webkit-flex",
            "-webkit-inline-flex");

    private static final Set<String> VISIBILITIES = Set.of("visible", "hidden", "collapse");

    private static final Pattern LENGTH = Pattern.compile("(?:calc\\( ?)?"
            + "([+-]?(?:[0-9]{1,9}+(?:\\.[0-9]{0,9}+)?|\\.[0-9]{1,9}+)(?:e[+-]?[0-9]{1,3}+)?+) ?([a-z%]{0,5}) ?\\)?");
    private static final Pattern NO_SIZE =
            Pattern.compile("(?:[^ ]+ ){0,4}0(?:\\.0*)?(?:px|pt|em|rem|%)? ?(?:/ ?[^ ]+)? [^ ].*");

    /** None. */
    public static final HidingDeclarations NONE = new HidingDeclarations();

    /** Those of an element that is not shown, whatever its own say. It is read, so it stands behind the lists. */
    public static final HidingDeclarations HIDING = of("display: none !important");

    private final Map<String, Value> values = new LinkedHashMap<>();

    /** A value in lower case, its escapes resolved, each blank and comment one blank. */
    private record Value(String text, boolean important) {}

    /** What a {@code style} attribute declares. */
    public static HidingDeclarations of(String style) {
        CssTokens tokens = CssTokens.of(style);
        return of(tokens, 0, tokens.size());
    }

    /** What the block of a rule declares. */
    static HidingDeclarations of(CssTokens tokens, int from, int to) {
        HidingDeclarations declared = new HidingDeclarations();
        for (CssBlock block = new CssBlock(tokens, from, to); block.next(); ) {
            if (block.isDeclaration()) {
                CssDeclaration.of(tokens, block.start(), block.end())
                        .filter(one -> PROPERTIES.contains(plain(one.property())))
                        .ifPresent(one -> declared.put(plain(one.property()), value(tokens, one)));
            }
        }
        return declared;
    }

    /** A property by the name that it has now: browsers know these by an older one, too (Compatibility Standard, section 3.1). */
    private static String plain(String property) {
        String bare = property.startsWith("-webkit-") ? property.substring("-webkit-".length()) : property;
        return ALIASED.contains(bare) ? bare : property;
    }

    private static Value value(CssTokens tokens, CssDeclaration one) {
        StringBuilder text = new StringBuilder();
        for (int token = one.from(); token < one.to(); token++) {
            tokens.append(text, token, token > one.from());
        }
        String value = CodePoints.lower(text.toString());
        // in doubt it is what stands there for a name that is not known
        return new Value(FALLBACK.matcher(value).replaceAll("$1"), one.important());
    }

    private void put(String property, Value value) {
        Value before = values.get(property);
        if (isReadable(property, value.text) && (value.important || before == null || !before.important)) {
            values.put(property, value);
            Value size = values.get("font-size");
            if (property.equals("font") && size != null && (value.important || !size.important)) {
                values.remove("font-size");
            }
        }
    }

    private static boolean isReadable(String property, String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean wide = WIDE.contains(text) || text.contains("var(") || text.contains("env(");
        return switch (property) {
            case "display" -> wide || DISPLAYS.contains(text.replaceFirst(" .*", ""));
            case "visibility" -> wide || VISIBILITIES.contains(text);
            case "opacity", "zoom" ->
                wide || text.contains("(") || number(text, true).isPresent();
            default -> true;
        };
    }

    /** Declarations that come one after another, or weigh more and more. */
    public static HidingDeclarations all(Iterable<HidingDeclarations> declarations) {
        HidingDeclarations all = new HidingDeclarations();
        for (HidingDeclarations one : declarations) {
            one.values.forEach(all::put);
        }
        return all;
    }

    /** Whether nothing is said. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether the whole of an element with these, or its text, is not shown. */
    public boolean hideAnything() {
        return hide()
                || hideBoxes().orElse(false)
                || hideLetters().orElse(false)
                || hideInk().orElse(false);
    }

    /** What is declared of a property that is looked at here, in lower case; nothing if nothing is, or what is around the element. */
    public Optional<String> declared(String property) {
        return Optional.of(value(property)).filter(value -> !value.isEmpty() && !value.equals("inherit"));
    }

    private String value(String property) {
        Value value = values.get(property);
        return value == null ? "" : value.text;
    }

    private static Optional<Double> number(String value, boolean percent) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(length.group(1));
        return Optional.of(
                switch (length.group(2)) {
                    case "em", "rem", "ch", "ex" -> number * 16;
                    case "%" -> percent ? number / 100 : number;
                    case "vw", "vh", "vmin", "vmax" -> number * 10;
                    default -> number;
                });
    }

    private boolean isAtMost(String property, double most) {
        boolean share = property.equals("opacity") || property.equals("scale") || property.equals("zoom");
        return number(value(property), share).filter(number -> number <= most).isPresent();
    }

    /** Whether an element with these is not shown, and nothing that is in it can be. */
    public boolean hide() {
        if (isEmpty()) {
            return false;
        }
        boolean cut = value("overflow").matches("(?:hidden|clip)\\b.*")
                || value("overflow-x").matches("hidden|clip")
                || value("overflow-y").matches("hidden|clip");
        boolean apart = value("position").matches("absolute|fixed");
        boolean small =
                isAtMost("height", 1) || isAtMost("max-height", 1) || isAtMost("width", 1) || isAtMost("max-width", 1);
        return value("display").equals("none")
                || value("content-visibility").equals("hidden")
                || isAtMost("opacity", 0.01)
                || isAtMost("zoom", 0)
                || isAtMost("scale", 0)
                || value("transform").matches(".*\\bscale[xy]?\\(\\s*0(?:\\.0*)?\\s*[,)].*")
                || value("filter").matches(".*\\bopacity\\(\\s*0(?:\\.0*)?%?\\s*\\).*")
                || value("clip-path").matches("(?:inset\\(\\s*(?:[5-9][0-9]|100)%.*|circle\\(\\s*0.*)")
                || (apart && value("clip").matches("rect\\(\\s*[01](?:px)?[\\s,].*"))
                || (cut && small)
                || isAtMost("text-indent", -900)
                || (apart
                        && (isAtMost("left", -900)
                                || isAtMost("top", -900)
                                || isAtMost("right", -900)
                                || isAtMost("bottom", -900)
                                || isAtMost("margin-left", -900)));
    }

    /** Whether text in an element with these is not shown, unless something in it says otherwise; nothing if they say nothing. */
    public Optional<Boolean> hideBoxes() {
        return switch (value("visibility")) {
            case "hidden", "collapse" -> Optional.of(true);
            case "visible", "initial" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Whether letters have no size; nothing if they are as large as around the element. */
    public Optional<Boolean> hideLetters() {
        if (isEmpty()) {
            return Optional.empty();
        }
        String size = value("font-size");
        if (size.isEmpty() && NO_SIZE.matcher(value("font")).matches()) {
            return Optional.of(true);
        }
        boolean relative = size.matches(".*(?:[0-9]\\s*(?:em|%)|er|inherit)");
        Optional<Double> number = number(size, true);
        if (number.isPresent() && number.get() <= (size.endsWith("%") ? 0 : 1)) {
            return Optional.of(true);
        }
        return size.isEmpty() || relative ? Optional.empty() : Optional.of(false);
    }

    /** Whether letters have no colour and no picture behind shines through them; nothing if that is as around the element. */
    public Optional<Boolean> hideInk() {
        if (isEmpty()) {
            return Optional.empty();
        }
        boolean cutOut =
                (value("background-clip") + value("-webkit-background-clip") + value("background")).contains("text");
        String fill = value("-webkit-text-fill-color");
        String ink = fill.isEmpty() ? value("color") : fill;
        if (ink.isEmpty() || ink.equals("inherit")) {
            return Optional.empty();
        }
        boolean none = ink.equals("transparent")
                || ink.matches("#(?:[0-9a-f]{6}00|[0-9a-f]{3}0)")
                || (ink.matches("(?:rgb|hsl)a?\\([^()]*[,/]\\s*0(?:\\.0*)?%?\\s*\\)")
                        && ink.matches(".*(?:,.*,.*,|/).*"));
        return Optional.of(none && !cutOut);
    }
}
