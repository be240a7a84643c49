package io.github.vitae.testing;

import java.util.List;
import java.util.Random;

/** Style sheets at random: as people write them, with the noise that CSS Syntax allows, or broken on purpose. */
public final class RandomCss {

    private static final List<String> SIMPLE = List.of(
            "p",
            "li",
            "strong",
            "a",
            "em",
            "ul",
            "h2",
            "P",
            ".note",
            ".wide",
            ".a",
            ".b",
            "#one",
            "#two",
            "p.note",
            "li.a.b",
            "ul#two",
            "p:first-child",
            "li:nth-child(2n+1)",
            "li:not(.a)",
            "a:link",
            "p::first-line",
            "li:Last-Child",
            "*");
    private static final List<String> DECLARATIONS = List.of(
            "color: red",
            "color: #1f5f63",
            "color: rgb(10, 20, 30)",
            "color: rgb(10 20 30 / 50%)",
            "color: hsl(120deg 50% 50%)",
            "background-color: #faf6f1",
            "background: linear-gradient(red, blue)",
            "margin: 0",
            "margin: 1px 2px",
            "margin-top: -4px",
            "padding: .5em",
            "padding-left: 9px",
            "border: 1px solid black",
            "border-left: 3px dotted #204060",
            "border-radius: 4px",
            "font-weight: bold",
            "font-family: \"DejaVu Sans\", serif",
            "font: 12px/1.5 serif",
            "line-height: 1.4",
            "letter-spacing: 1px",
            "text-align: center",
            "text-decoration: none",
            "display: inline-block",
            "list-style-type: none",
            "width: calc(100% - 20px)",
            "max-width: min(10em, 50%)",
            "opacity: .5",
            "box-shadow: 0 4px 6px rgba(0,0,0,0.1)",
            "text-transform: uppercase",
            "float: left",
            "height: 1e1px",
            "font-size: 18px",
            "white-space: nowrap",
            "gap: 1px");
    /** The last five are read by browsers, and have effects. */
    private static final List<String> REFUSED = List.of(
            "color",
            "color:",
            "1: 2",
            "*color: red",
            "color red",
            "color: red blue!",
            "background: url(x y)",
            "--x: {a;b}",
            "color: url(\"a;b}\")",
            "@x",
            "@media print { color: red }",
            "b { color: red }",
            "b:hover { color: red }",
            "$x: 1",
            "&:hover { color: red }",
            "color: \"a\nb",
            "color: [red]",
            "color: \\",
            "behavior: none",
            "color: rgb(1,2,3))",
            "color: expression(1)",
            "color: {red}",
            "color: red} b {color: blue",
            "@y { color: red }",
            "{ color: red }",
            "color: var(--x)",
            "top: 0",
            "position: fixed",
            "margin-left: -9999px",
            "content: 'x'");

    private static final List<String> RULES = List.of(
            "@charset \"utf-8\";",
            "@import url(x.css);",
            "@import 'y' print;",
            "@namespace x url(y);",
            "@layer a, b;",
            "@font-face { font-family: x; src: url(y) }",
            "@keyframes x { from { color: red } to { color: blue } }",
            "@property --x { syntax: '*'; inherits: false }",
            "@unknown { a { color: red } }",
            "@unknown x;",
            ".1a { color: red }",
            "p > { color: red }",
            "p,, b { color: red }",
            "{ color: red }",
            "p { }",
            "p;",
            "p[ { ] }",
            "<!-- ",
            " -->",
            "}",
            ")");
    private static final List<String> HOSTILE = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "'",
            "\\",
            "/*",
            "*/",
            ";",
            ":",
            ",",
            "@",
            "#",
            ".",
            "!",
            "important",
            "url(",
            "<!--",
            "-->",
            "\u0000",
            "\uD800",
            "\uDC00",
            "\u00E9",
            "\uFFFD",
            "\n",
            "\r\n",
            "\f",
            "\t",
            " ",
            "-",
            "--",
            "+",
            "1e",
            "e3",
            "%",
            "\\65 ",
            "\\0",
            "\\d800 ",
            "\\110000 ",
            "\\\n",
            "U+26",
            "calc(",
            "&",
            "|",
            "||",
            "~",
            ">",
            "=",
            "$",
            "<",
            "expression(",
            ".vitae",
            "body",
            ":root",
            "html",
            "@media",
            "@import",
            "display: none",
            ":has(",
            "::part(",
            "x".repeat(50));

    private final Random random;

    /** From a seed: the same sheets each time. */
    public RandomCss(long seed) {
        random = new Random(seed);
    }

    /** A sheet of which a browser without any policy makes the same, noise and all: of what it reads, all may be published. */
    public String readable() {
        StringBuilder css = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            css.append(blank());
            if (random.nextInt(5) == 0) {
                css.append(pick(RULES.subList(0, RULES.size() - 2)));
            } else if (random.nextInt(5) == 0) {
                css.append("@media ")
                        .append(pick(List.of("screen", "all", "(min-width: 1px)", "print", "not all")))
                        .append(blank())
                        .append('{')
                        .append(rule(REFUSED.subList(0, REFUSED.size() - 5)))
                        .append(rule(REFUSED.subList(0, REFUSED.size() - 5)))
                        .append('}');
            } else {
                css.append(rule(REFUSED.subList(0, REFUSED.size() - 5)));
            }
        }
        return random.nextInt(8) == 0 && css.charAt(css.length() - 1) == '}'
                ? css.substring(0, css.length() - 1)
                : css.toString();
    }

    /** Any sheet: readable ones, refused ones, broken ones, and signs in any order. */
    public String any() {
        StringBuilder css = new StringBuilder();
        int kind = random.nextInt(4);
        for (int i = random.nextInt(8); i >= 0; i--) {
            css.append(
                    switch (kind) {
                        case 0 -> rule(REFUSED) + (random.nextInt(3) == 0 ? pick(RULES) : "");
                        case 1 -> random.nextInt(3) > 0 ? pick(HOSTILE) : pick(SIMPLE) + blank() + pick(DECLARATIONS);
                        default -> readable();
                    });
        }
        return kind == 3 ? mutated(css) : css.toString();
    }

    private String mutated(StringBuilder css) {
        for (int i = random.nextInt(6); i >= 0 && css.length() > 0; i--) {
            int at = random.nextInt(css.length());
            switch (random.nextInt(4)) {
                case 0 -> css.deleteCharAt(at);
                case 1 -> css.insert(at, pick(HOSTILE));
                case 2 -> css.setCharAt(at, pick(HOSTILE).charAt(0));
                default -> css.insert(at, css.substring(at, Math.min(css.length(), at + random.nextInt(20))));
            }
        }
        return css.toString();
    }

    private String rule(List<String> refused) {
        StringBuilder css = new StringBuilder(selector());
        while (random.nextInt(4) == 0) {
            css.append(blank()).append(',').append(blank()).append(selector());
        }
        css.append(blank()).append('{').append(blank());
        for (int i = random.nextInt(4); i >= 0; i--) {
            css.append(random.nextInt(4) == 0 ? pick(refused) : declaration())
                    .append(';')
                    .append(blank());
        }
        return css.append('}').toString();
    }

    private String selector() {
        String selector = pick(SIMPLE.subList(0, SIMPLE.size() - 1));
        if (random.nextInt(3) > 0 || selector.contains("::")) {
            return noise(selector);
        }
        return pick(List.of("ul", "p", ".note", "ul#two"))
                + pick(List.of(" ", ">", " > ", " + ", "~", "\n", " /**/ "))
                + selector;
    }

    private String declaration() {
        String declaration = pick(DECLARATIONS);
        int colon = declaration.indexOf(':');
        return noise(declaration.substring(0, colon)) + blank() + ':' + declaration.substring(colon + 1);
    }

    /** A letter as an escape, another in the other case where that is the same. */
    private String noise(String name) {
        if (random.nextInt(6) > 0 || !name.matches("[a-z-]+")) {
            return name;
        }
        int at = random.nextInt(name.length());
        String rest = name.substring(at + 1);
        return switch (random.nextInt(3)) {
            case 0 -> name.substring(0, at) + String.format("\\%06x", (int) name.charAt(at)) + rest;
            case 1 -> name.substring(0, at) + "\\" + Integer.toHexString(name.charAt(at)) + " " + rest;
            default -> name.toUpperCase(java.util.Locale.ROOT);
        };
    }

    private String blank() {
        return pick(List.of("", "", "", " ", "\n  ", "/* x */", " /* { ; */ ", "\t"));
    }

    private String pick(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
