package io.github.vitae.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What a page holds that could run, load or send something, and that is not the plugin's or the skin's own. */
public final class ActiveContent {

    private static final Set<String> ACTIVE = Set.of(
            "script",
            "style",
            "iframe",
            "frame",
            "frameset",
            "object",
            "embed",
            "applet",
            "portal",
            "form",
            "input",
            "button",
            "select",
            "textarea",
            "base",
            "meta",
            "link",
            "template",
            "math",
            "foreignobject",
            "animate",
            "set",
            "use",
            "image",
            "noscript",
            "xmp",
            "plaintext",
            "noembed",
            "noframes",
            "title",
            "svg",
            "dialog",
            "marquee");
    private static final Set<String> FORMULA = Set.of(
            "math",
            "semantics",
            "annotation",
            "mrow",
            "mi",
            "mn",
            "mo",
            "mtext",
            "mspace",
            "ms",
            "msub",
            "msup",
            "msubsup",
            "munder",
            "mover",
            "munderover",
            "mmultiscripts",
            "mprescripts",
            "mfrac",
            "msqrt",
            "mroot",
            "mtable",
            "mtr",
            "mtd",
            "mstyle",
            "mpadded",
            "mphantom",
            "menclose");
    private static final Set<String> ADDRESSES = Set.of(
            "href", "src", "poster", "action", "formaction", "data", "background", "ping", "srcset", "xlink:href");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private ActiveContent() {}

    /** Each thing of it in the author's part of a page, in words; none if there is none. */
    public static List<String> of(String body) {
        List<String> found = new ArrayList<>();
        for (Element element : Jsoup.parseBodyFragment(body).body().select("*")) {
            String name = element.normalName();
            boolean icon = name.equals("svg") && (element.hasClass("vitae-icon") || isChart(element));
            boolean own = name.equals("script") && element.attr("src").endsWith("js/vitae.js");
            // a block of data, which no browser runs
            boolean data = name.equals("script") && element.attr("type").equals("application/ld+json");
            if (ACTIVE.contains(name) && !icon && !own && !data && !isFormula(element)) {
                found.add("<" + name + ">");
            }
            for (Attribute attribute : element.attributes()) {
                String key = attribute.getKey().toLowerCase(Locale.ROOT);
                if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc") || key.equals("is")) {
                    found.add(name + " " + attribute);
                } else if (ADDRESSES.contains(key) && runs(attribute.getValue(), name)) {
                    found.add(name + " " + attribute);
                }
            }
        }
        return found;
    }

    /** A formula that was made of TeX: it says so, and holds nothing but elements of MathML Core. */
    private static boolean isFormula(Element math) {
        return math.nameIs("math")
                && math.hasAttr("alttext")
                && math.select("> semantics > annotation[encoding=application/x-tex]")
                                .size()
                        == 1
                && math.select("*").stream().allMatch(element -> FORMULA.contains(element.normalName()));
    }

    /** A drawing of years; an author's elements have no class of ours. */
    private static boolean isChart(Element svg) {
        Element parent = svg.parent();
        return parent != null
                && parent.hasClass("vitae-chart")
                && svg.select("> :not(path)").isEmpty();
    }

    private static boolean runs(String address, String element) {
        String seen = address.replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        int colon = seen.indexOf(':');
        if (colon < 0 || !seen.substring(0, colon).matches("[a-z][a-z0-9+.-]*")) {
            return false;
        }
        boolean picture =
                element.equals("img") && seen.matches("data:image/(png|jpeg|gif|webp|avif);base64,[a-z0-9+/=]*");
        return !picture && !SCHEMES.contains(seen.substring(0, colon));
    }
}
