package io.github.vitae.testing;

import java.util.ArrayList;
import java.util.List;

/** Drawings in SVG: such as only draw, and such as try to run or load something. */
public final class Drawings {

    private static final String OPEN =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 100 100\">";

    /** A picture of one pixel. */
    private static final String PIXEL =
            "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private Drawings() {}

    /** Drawings that try to run a script, which calls {@code vitaeOwned}, or to load something from another host. */
    public static List<String> attacks() {
        List<String> inner = List.of(
                "<script>vitaeOwned(1)</script>",
                "<script type=\"text/ecmascript\">vitaeOwned(1)</script>",
                "<script type=\"module\">vitaeOwned(1)</script>",
                "<script><![CDATA[vitaeOwned(1)]]></script>",
                "<script href=\"https://other.example/x.js\"/>",
                "<script xlink:href=\"data:text/javascript,vitaeOwned(1)\"/>",
                "<SCRIPT>vitaeOwned(1)</SCRIPT>",
                "<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\">vitaeOwned(1)</svg:script>",
                "<x:script xmlns:x=\"http://www.w3.org/2000/svg\">vitaeOwned(1)</x:script>",
                "<script xmlns=\"http://www.w3.org/1999/xhtml\">vitaeOwned(1)</script>",
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">vitaeOwned(1)</h:script>",
                "<g xmlns:svg=\"http://www.w3.org/1999/xhtml\"><svg:script xmlns=\"http://www.w3.org/1999/xhtml\">vitaeOwned(1)</svg:script></g>",
                "<rect width=\"9\" height=\"9\" onload=\"vitaeOwned(1)\"/>",
                "<rect width=\"99\" height=\"99\" onclick=\"vitaeOwned(1)\"/>",
                "<rect width=\"99\" height=\"99\" ONMOUSEOVER=\"vitaeOwned(1)\"/>",
                "<rect width=\"99\" height=\"99\" onfocusin=\"vitaeOwned(1)\" tabindex=\"1\"/>",
                "<image href=\"x\" onerror=\"vitaeOwned(1)\"/>",
                "<animate onbegin=\"vitaeOwned(1)\" attributeName=\"x\" dur=\"1s\"/>",
                "<set onend=\"vitaeOwned(1)\" attributeName=\"x\" to=\"1\" dur=\"1ms\"/>",
                "<a href=\"javascript:vitaeOwned(1)\"><rect width=\"99\" height=\"99\"/></a>",
                "<a xlink:href=\"javascript:vitaeOwned(1)\"><rect width=\"99\" height=\"99\"/></a>",
                "<a href=\" jAvA&#9;script&#58;vitaeOwned(1)\"><rect width=\"99\" height=\"99\"/></a>",
                "<a href=\"java&#x0A;script:vitaeOwned(1)\"><text y=\"20\">x</text></a>",
                "<a href=\"&#1;javascript:vitaeOwned(1)\"><text y=\"20\">x</text></a>",
                "<a href=\"data:text/html,&lt;script>vitaeOwned(1)&lt;/script>\"><text y=\"20\">x</text></a>",
                "<a href=\"vbscript:x\"><text y=\"20\">x</text></a>",
                "<a xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"javascript:vitaeOwned(1)\"><text y=\"20\">x</text></a>",
                "<a id=\"l\" href=\"#x\"><animate attributeName=\"href\" values=\"javascript:vitaeOwned(1)\"/><text y=\"20\">x</text></a>",
                "<a href=\"#x\"><animate attributeName=\"xlink:href\" to=\"javascript:vitaeOwned(1)\"/><text y=\"20\">x</text></a>",
                "<a href=\"#x\"><set attributeName=\"href\" to=\"javascript:vitaeOwned(1)\"/><text y=\"20\">x</text></a>",
                "<a href=\"#x\"><set attributeName=\" href \" to=\"javascript:vitaeOwned(1)\"/><text y=\"20\">x</text></a>",
                "<rect width=\"9\" height=\"9\"><set attributeName=\"onclick\" to=\"vitaeOwned(1)\"/></rect>",
                "<rect width=\"9\" height=\"9\"><animate attributeName=\"style\" to=\"fill:url(https://other.example/x)\"/></rect>",
                "<rect width=\"9\" height=\"9\"><animate attributeName=\"fill\" values=\"url(https://other.example/x#a)\"/></rect>",
                "<rect width=\"9\" height=\"9\"><set attributeName=\"class\" to=\"x\"/></rect>",
                "<foreignObject width=\"99\" height=\"99\"><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>vitaeOwned(1)</script></body></foreignObject>",
                "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"javascript:parent.vitaeOwned(1)\"/></foreignObject>",
                "<foreignobject><img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"vitaeOwned(1)\"/></foreignobject>",
                "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://other.example/\"/>",
                "<video xmlns=\"http://www.w3.org/1999/xhtml\" src=\"https://other.example/\"/>",
                "<link xmlns=\"http://www.w3.org/1999/xhtml\" rel=\"stylesheet\" href=\"https://other.example/x.css\"/>",
                "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><maction xlink:href=\"javascript:vitaeOwned(1)\">x</maction></math>",
                "<image href=\"https://other.example/x.png\" width=\"9\" height=\"9\"/>",
                "<image xlink:href=\"//other.example/x.png\" width=\"9\" height=\"9\"/>",
                "<image href=\"x.png\" width=\"9\" height=\"9\"/>",
                "<image href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' onload='vitaeOwned(1)'/%3E\" width=\"9\" height=\"9\"/>",
                "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\" width=\"9\" height=\"9\"/>",
                "<image href=\"data:text/html;base64,PHN2Zy8+\" width=\"9\" height=\"9\"/>",
                "<use href=\"https://other.example/x.svg#a\"/>",
                "<use xlink:href=\"x.svg#a\"/>",
                "<use href=\"data:image/svg+xml;base64,PHN2ZyBpZD0ieCIgeG1sbnM9Imh0dHA6Ly93d3cudzMub3JnLzIwMDAvc3ZnIi8+#x\"/>",
                "<feImage href=\"https://other.example/x.png\"/>",
                "<filter id=\"f\"><feImage xlink:href=\"https://other.example/x.png\"/></filter><rect filter=\"url(#f)\" width=\"9\" height=\"9\"/>",
                "<linearGradient id=\"g\" xlink:href=\"https://other.example/x.svg#g\"/>",
                "<textPath href=\"https://other.example/x.svg#p\">x</textPath>",
                "<mpath href=\"https://other.example/x.svg#p\"/>",
                "<tref xlink:href=\"https://other.example/x.svg#p\"/>",
                "<rect fill=\"url(https://other.example/x.svg#a)\" width=\"9\" height=\"9\"/>",
                "<rect fill=\"url( 'https://other.example/x.svg#a' ) red\" width=\"9\" height=\"9\"/>",
                "<rect filter=\"u\\72l(https://other.example/x#a)\" width=\"9\" height=\"9\"/>",
                "<rect mask=\"url(//other.example/x#a)\" width=\"9\" height=\"9\"/>",
                "<rect clip-path=\"URL(https://other.example/x#a)\" width=\"9\" height=\"9\"/>",
                "<rect marker-end=\"url(&quot;https://other.example/x#a&quot;)\" width=\"9\" height=\"9\"/>",
                "<rect cursor=\"url(https://other.example/x.cur),auto\" width=\"9\" height=\"9\" fill=\"url(https://other.example/y)\"/>",
                "<rect style=\"fill:url(https://other.example/x#a)\" width=\"9\" height=\"9\"/>",
                "<rect style=\"background:url(https://other.example/x)\" width=\"9\" height=\"9\"/>",
                "<rect style=\"background-image:image-set('https://other.example/x' 1x)\" width=\"9\" height=\"9\"/>",
                "<rect style=\"-moz-binding:url(https://other.example/x)\" width=\"9\" height=\"9\"/>",
                "<rect style=\"behavior:url(x.htc)\" width=\"9\" height=\"9\"/>",
                "<rect style=\"--x:url(https://other.example/x);fill:var(--x)\" width=\"9\" height=\"9\"/>",
                "<rect style=\"fill:/**/u/**/rl(https://other.example/x)\" width=\"9\" height=\"9\"/>",
                "<style>@import 'https://other.example/x.css';</style>",
                "<style>@import url(https://other.example/x.css);</style>",
                "<style><![CDATA[@im\\port 'https://other.example/x.css';]]></style>",
                "<style>@font-face { font-family: x; src: url(https://other.example/x.woff) } text { font-family: x }</style><text>x</text>",
                "<style>rect { background: url(https://other.example/x) }</style>",
                "<style>rect { fill: u\\72l(https://other.example/x#a) }</style>",
                "<style>@media all { rect { fill: url(https://other.example/x) } }</style>",
                "<style>@supports (a:b) { @import 'https://other.example/x' }</style>",
                "<style>&lt;/style>&lt;script>vitaeOwned(1)&lt;/script></style>",
                "<style><script>vitaeOwned(1)</script></style>",
                "<style type=\"text/xsl\">x</style>",
                "<style>}{@import 'https://other.example/x';</style>",
                "<handler xmlns=\"http://www.w3.org/2000/svg\" type=\"text/javascript\">vitaeOwned(1)</handler>",
                "<discard onbegin=\"vitaeOwned(1)\"/>",
                "<g xml:base=\"https://other.example/\"><image href=\"x.png\"/></g>",
                "<audio href=\"https://other.example/x.mp3\"/>",
                "<font><font-face><font-face-src><font-face-uri href=\"https://other.example/x\"/></font-face-src></font-face></font>",
                "<color-profile href=\"https://other.example/x\"/>",
                "<animation href=\"https://other.example/x.svg\"/>",
                "<title><script>vitaeOwned(1)</script></title>",
                "<desc><![CDATA[]]><script>vitaeOwned(1)</script></desc>",
                "<metadata/><script>vitaeOwned(1)</script>",
                "<text><![CDATA[</text><script>vitaeOwned(1)</script>]]></text><script>vitaeOwned(2)</script>");
        List<String> attacks = new ArrayList<>();
        inner.forEach(part -> attacks.add(OPEN + part + "</svg>"));
        attacks.add("<?xml-stylesheet href=\"https://other.example/x.css\"?>" + OPEN + "</svg>");
        attacks.add("<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/xsl\" href=\"data:text/xml,x\"?>" + OPEN
                + "</svg>");
        attacks.add("<!DOCTYPE svg [<!ENTITY x \"<script>vitaeOwned(1)</script>\">]>" + OPEN + "&x;</svg>");
        attacks.add("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + OPEN + "<text>&x;</text></svg>");
        attacks.add("<!DOCTYPE svg [<!ENTITY % x SYSTEM \"https://other.example/x.dtd\"> %x;]>" + OPEN + "</svg>");
        attacks.add("<!DOCTYPE svg [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>" + OPEN
                + "<text>&c;</text></svg>");
        attacks.add("<!DOCTYPE svg [<!ATTLIST svg onload CDATA \"vitaeOwned(1)\">]>" + OPEN + "</svg>");
        attacks.add("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"vitaeOwned(1)\"/>");
        attacks.add(
                "<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\" onload=\"vitaeOwned(1)\"><svg:script>vitaeOwned(2)</svg:script></svg:svg>");
        attacks.add("<svg xmlns=\"http://www.w3.org/1999/xhtml\"><script>vitaeOwned(1)</script></svg>");
        attacks.add("<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>vitaeOwned(1)</script></html>");
        attacks.add("<x><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"vitaeOwned(1)\"/></x>");
        attacks.add(OPEN + "</svg><script xmlns=\"http://www.w3.org/2000/svg\">vitaeOwned(1)</script>");
        attacks.add("<script>vitaeOwned(1)</script>");
        attacks.add("");
        attacks.add("no drawing at all");
        return List.copyOf(attacks);
    }

    /** Drawings that only draw, in the ways that people and their programs do. */
    public static List<String> harmless() {
        List<String> inner = List.of(
                "<rect x=\"1\" y=\"2\" width=\"30\" height=\"40\" rx=\"3\" fill=\"#fc0\" stroke=\"black\" stroke-width=\".5\"/>",
                "<circle cx=\"50\" cy=\"50\" r=\"40\" fill=\"rgb(10, 20, 30)\" opacity=\"50%\"/>",
                "<ellipse cx=\"50\" cy=\"50\" rx=\"40\" ry=\"20\" fill=\"hsl(120 50% 50%)\"/>",
                "<path d=\"M10 10 C 20 20, 40 20, 50 10 S -1e-3 .5 90 90 Z\" fill=\"none\" stroke=\"currentColor\" stroke-linecap=\"round\"/>",
                "<polygon points=\"0,0 50,50 0,100\" fill-rule=\"evenodd\"/><polyline points=\"1 1 9 9\" stroke=\"red\"/><line x1=\"0\" x2=\"9\" y1=\"0\" y2=\"9\" stroke=\"blue\"/>",
                "<defs><linearGradient id=\"g\" x1=\"0\" x2=\"1\" gradientTransform=\"rotate(45)\"><stop offset=\"0\" stop-color=\"red\"/><stop offset=\"100%\" style=\"stop-color:blue;stop-opacity:1\"/></linearGradient></defs><rect width=\"99\" height=\"99\" fill=\"url(#g)\"/>",
                "<radialGradient id=\"r\" xlink:href=\"#r2\" fx=\".2\"/><radialGradient id=\"r2\"><stop offset=\"0\" stop-color=\"#0f0\"/><stop offset=\"1\"/></radialGradient><circle cx=\"50\" cy=\"50\" r=\"50\" fill=\"url('#r')\"/>",
                "<clipPath id=\"c\"><circle cx=\"50\" cy=\"50\" r=\"30\"/></clipPath><rect width=\"99\" height=\"99\" clip-path=\"url(#c)\" fill=\"teal\"/>",
                "<mask id=\"m\"><rect width=\"50\" height=\"99\" fill=\"white\"/></mask><rect width=\"99\" height=\"99\" mask=\"url(#m)\" fill=\"green\"/>",
                "<pattern id=\"p\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\"><circle cx=\"5\" cy=\"5\" r=\"3\"/></pattern><rect width=\"99\" height=\"99\" fill=\"url(#p)\"/>",
                "<marker id=\"a\" markerWidth=\"4\" markerHeight=\"4\" refX=\"2\" refY=\"2\" orient=\"auto\"><path d=\"M0 0L4 2L0 4z\"/></marker><path d=\"M5 5L90 90\" stroke=\"black\" marker-end=\"url(#a)\"/>",
                "<symbol id=\"s\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\"/></symbol><use href=\"#s\" x=\"5\" y=\"5\" width=\"20\" height=\"20\" fill=\"purple\"/>",
                "<g id=\"one\"><rect width=\"9\" height=\"9\"/></g><use xlink:href=\"#one\" transform=\"translate(20,30) rotate(10 5 5) scale(1.5)\"/>",
                "<text x=\"5\" y=\"20\" font-family=\"'Noto Sans', Arial, sans-serif\" font-size=\"12px\" text-anchor=\"start\">Ada <tspan font-weight=\"bold\" dx=\"2\">Example</tspan></text>",
                "<path id=\"t\" d=\"M5 50Q50 5 95 50\" fill=\"none\"/><text font-size=\"8\"><textPath href=\"#t\" startOffset=\"10%\">Along a path &amp; beyond &lt; it</textPath></text>",
                "<text x=\"5\" y=\"20\" style=\"font-family:思源黑体;font-size:10px;writing-mode:horizontal-tb\">漢字 العربية 😀</text>",
                "<filter id=\"f\" x=\"-20%\" y=\"-20%\" width=\"140%\" height=\"140%\"><feGaussianBlur in=\"SourceAlpha\" stdDeviation=\"2\" result=\"b\"/><feOffset in=\"b\" dx=\"2\" dy=\"2\"/><feMerge><feMergeNode/><feMergeNode in=\"SourceGraphic\"/></feMerge></filter><rect x=\"20\" y=\"20\" width=\"40\" height=\"40\" filter=\"url(#f)\" fill=\"orange\"/>",
                "<filter id=\"f\"><feTurbulence type=\"fractalNoise\" baseFrequency=\".05\" numOctaves=\"2\"/><feColorMatrix type=\"matrix\" values=\"1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 1 0\"/><feComposite operator=\"in\" in2=\"SourceGraphic\"/></filter><rect width=\"60\" height=\"60\" filter=\"url(#f)\"/>",
                "<filter id=\"f\"><feDropShadow dx=\"2\" dy=\"2\" stdDeviation=\"1\" flood-color=\"#000\" flood-opacity=\".5\"/></filter><rect x=\"9\" y=\"9\" width=\"60\" height=\"60\" fill=\"gold\" filter=\"url(#f)\"/>",
                "<title>A logo</title><desc>Of a lab</desc><rect width=\"50\" height=\"50\" role=\"img\" aria-label=\"x\" fill=\"navy\"/>",
                "<style>.a { fill: #123456; stroke: none } .a:hover, #b > .c { fill: red }\n/* a comment */ rect { opacity: .8 }</style><rect class=\"a\" width=\"50\" height=\"50\"/>",
                "<style type=\"text/css\"><![CDATA[ .cls-1{fill:url(#g);stroke-width:2px} ]]></style><defs><linearGradient id=\"g\"><stop stop-color=\"lime\"/></linearGradient></defs><rect class=\"cls-1\" width=\"50\" height=\"50\"/>",
                "<style>@media (prefers-color-scheme: dark) { rect { fill: white } } :root { color: black }</style><rect width=\"50\" height=\"50\"/>",
                "<style>@keyframes turn { from { transform: rotate(0deg) } 50% { opacity: .5 } to { transform: rotate(360deg) } } .t { animation: turn 2s linear infinite; transform-origin: center; animation-play-state: paused }</style><rect class=\"t\" width=\"50\" height=\"50\"/>",
                "<rect style=\"fill:#ff0000;fill-opacity:1;stroke:#000;stroke-width:1.5;stroke-dasharray:3, 1.5;stroke-miterlimit:4;paint-order:markers fill stroke\" width=\"50\" height=\"50\"/>",
                "<image href=\"" + PIXEL + "\" width=\"50\" height=\"50\" preserveAspectRatio=\"none\"/>",
                "<image xlink:href=\"" + PIXEL.replace("base64,", "base64,\n  ") + "\" width=\"50\" height=\"50\"/>",
                "<circle cx=\"50\" cy=\"50\" r=\"10\"><animate attributeName=\"r\" values=\"10;20;10\" dur=\"2s\" begin=\"9999s\" repeatCount=\"indefinite\"/></circle>",
                "<rect width=\"20\" height=\"20\"><animateTransform attributeName=\"transform\" type=\"rotate\" from=\"0 10 10\" to=\"360 10 10\" dur=\"3s\" begin=\"9999s\"/></rect>",
                "<path d=\"M0 0h9\"><animate attributeName=\"d\" from=\"M0 0h9\" to=\"M0 0h99\" dur=\"1s\" begin=\"9999s\"/></path><circle r=\"3\"><animateMotion dur=\"2s\" begin=\"9999s\" path=\"M0 0L9 9\"/></circle>",
                "<rect width=\"20\" height=\"20\" fill=\"red\"><set attributeName=\"fill\" to=\"blue\" begin=\"9999s\"/></rect>",
                "<switch><text x=\"5\" y=\"30\" systemLanguage=\"de\">Hallo</text><text x=\"5\" y=\"30\">Hello</text></switch>",
                "<a href=\"https://example.org/?a=1&amp;b=2\"><rect width=\"30\" height=\"30\" fill=\"olive\"/></a><a xlink:href=\"#x\"><text y=\"60\">here</text></a>",
                "<g transform=\"matrix(1 0 0 1 5 5)\" xml:space=\"preserve\" xml:lang=\"en\" lang=\"en\"><text y=\"20\">two  blanks</text></g>",
                "<svg x=\"10\" y=\"10\" width=\"30\" height=\"30\" viewBox=\"0 0 10 10\"><rect width=\"10\" height=\"10\" fill=\"maroon\"/></svg>",
                "<rect width=\"50\" height=\"50\" fill=\"color-mix(in srgb, red 50%, blue)\" style=\"--c: #0a0; stroke: var(--c); mix-blend-mode: multiply\"/>");
        List<String> harmless = new ArrayList<>();
        inner.forEach(part -> harmless.add(OPEN + part + "</svg>"));
        harmless.add("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
                + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n" + OPEN
                + "<rect width=\"50\" height=\"50\"/></svg>");
        harmless.add("\uFEFF" + OPEN + "<!-- a comment --><rect width=\"50\" height=\"50\" fill=\"pink\"/></svg>");
        harmless.add(
                "<svg:svg xmlns:svg=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><svg:rect width=\"50\" height=\"50\" fill=\"tan\"/></svg:svg>");
        return List.copyOf(harmless);
    }
}
