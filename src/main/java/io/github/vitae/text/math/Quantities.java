package io.github.vitae.text.math;

import io.github.vitae.text.source.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with units as siunitx writes them ({@code \SI{5}{\kilo\metre}}: 5 km), and chemical formulas as mhchem does
 * ({@code \ce{H2SO4}}), which titles of papers have. What a unit is put together of is read; options are not.
 */
public final class Quantities {

    private static final class Loaded {
        static final Properties UNITS = WordList.load("units.properties");
    }

    /** The macros, with how many arguments each has. */
    private static final Map<String, Integer> MACROS = Map.ofEntries(
            Map.entry("SI", 2),
            Map.entry("qty", 2),
            Map.entry("si", 1),
            Map.entry("unit", 1),
            Map.entry("num", 1),
            Map.entry("numprint", 1),
            Map.entry("ang", 1),
            Map.entry("numrange", 2),
            Map.entry("SIrange", 3),
            Map.entry("qtyrange", 3));

    private static final Pattern UNIT = Pattern.compile("\\\\([A-Za-z]+)\\s*|([^\\\\]+)");
    private static final Pattern POWER = Pattern.compile("\\^\\{?(-?[0-9]{1,3})\\}?");
    private static final Pattern TENS = Pattern.compile("(.*[0-9.])\\s*[eEdD]\\s*\\+?(-?[0-9]{1,4})");

    /** Figures behind a letter or a closing bracket: how many there are. */
    private static final Pattern COUNTED = Pattern.compile("(?<=[A-Za-z)\\]])([0-9]+(?:\\.[0-9]+)?)");

    private static final Pattern CHARGE =
            Pattern.compile("\\^\\{?([0-9]*[+-])\\}?|(?<=[A-Za-z0-9)\\]])([+-])(?=\\s|$)");

    private static final char APART = '\u00A0';
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Quantities() {}

    /** How many arguments a macro has; nothing if it is none of siunitx. */
    public static Optional<Integer> arguments(String macro) {
        return Optional.ofNullable(MACROS.get(macro));
    }

    /**
     * What a macro of siunitx says.
     *
     * @param macro the macro: {@code qty}
     * @param arguments its arguments, raw: {@code 3e8}, {@code \metre\per\second}
     * @return the words: {@code 3×10⁸ m s⁻¹}
     */
    public static String words(String macro, List<String> arguments) {
        String first = arguments.get(0);
        return switch (macro) {
            case "si", "unit" -> unit(first);
            case "num", "numprint" -> number(first);
            case "ang" -> angle(first);
            case "numrange" -> number(first) + "–" + number(arguments.get(1));
            case "SIrange", "qtyrange" ->
                joined(number(first) + "–" + number(arguments.get(1)), unit(arguments.get(2)));
            default -> joined(number(first), unit(arguments.get(1)));
        };
    }

    /** A chemical formula of mhchem as TeX: {@code H2SO4}, {@code SO4^2-}, {@code A + B -> C}. */
    public static String chemistry(String formula) {
        String tex = CHARGE.matcher(formula.strip())
                .replaceAll(charge -> "^{" + (charge.group(1) == null ? charge.group(2) : charge.group(1)) + "}");
        tex = COUNTED.matcher(tex).replaceAll("_{$1}");
        return tex.replace("<=>", "\\rightleftharpoons ")
                .replace("<->", "\\leftrightarrow ")
                .replace("->", "\\rightarrow ")
                .replace("<-", "\\leftarrow ");
    }

    private static String joined(String number, String unit) {
        boolean tight = unit.startsWith("°") && !unit.startsWith("°C");
        return number.isEmpty() || unit.isEmpty() || tight ? number + unit : number + APART + unit;
    }

    private static String number(String written) {
        String number = written.strip().replace("+-", "±").replace("\\pm", "±").replace("x", "×");
        Matcher tens = TENS.matcher(number);
        String shown = tens.matches() ? tens.group(1) + "×10" + raised(tens.group(2)) : number;
        return shown.replace("-", "−").replace(" ", "").replace("~", "");
    }

    private static String angle(String written) {
        String[] parts = written.split(";", -1);
        String[] signs = {"°", "′", "″"};
        StringBuilder angle = new StringBuilder();
        for (int at = 0; at < Math.min(parts.length, signs.length); at++) {
            angle.append(parts[at].isBlank() ? "" : number(parts[at]) + signs[at]);
        }
        return angle.toString();
    }

    private static String unit(String written) {
        StringBuilder unit = new StringBuilder();
        Matcher part = UNIT.matcher(written.strip());
        boolean per = false;
        boolean prefixed = false;
        String power = "";
        while (part.find()) {
            String macro = part.group(1);
            if (macro == null) {
                unit.append(POWER.matcher(part.group(2)
                                .replace(".", String.valueOf(APART))
                                .replace("~", String.valueOf(APART)))
                        .replaceAll(found -> raised(found.group(1))));
                continue;
            }
            Optional<String> prefix = Optional.ofNullable(Loaded.UNITS.getProperty("prefix." + macro));
            switch (macro) {
                case "per" -> per = true;
                case "square", "cubic" -> power = macro.equals("square") ? "2" : "3";
                case "squared", "cubed" -> raise(unit, macro.equals("squared") ? "2" : "3");
                case "of", "tothe", "raiseto", "highlight", "cancel" -> prefixed = false;
                default -> {
                    if (!prefixed && unit.length() > 0) {
                        unit.append(APART);
                    }
                    unit.append(prefix.orElseGet(() -> Loaded.UNITS.getProperty(macro, macro)));
                    prefixed = prefix.isPresent();
                    if (!prefixed && (per || !power.isEmpty())) {
                        unit.append(raised((per ? "-" : "") + (power.isEmpty() ? "1" : power)));
                        per = false;
                        power = "";
                    }
                }
            }
        }
        return unit.toString();
    }

    /** Sets the power of the unit that stands last, which may be below a stroke already: s⁻¹ squared is s⁻². */
    private static void raise(StringBuilder unit, String power) {
        int last = unit.length() - 1;
        if (last > 0 && unit.charAt(last) == RAISED.charAt(1) && unit.charAt(last - 1) == '⁻') {
            unit.setLength(last);
        }
        unit.append(raised(power));
    }

    private static String raised(String digits) {
        StringBuilder raised = new StringBuilder();
        for (int at = 0; at < digits.length(); at++) {
            char c = digits.charAt(at);
            raised.append(c == '-' || c == '−' ? '⁻' : RAISED.charAt(c - '0'));
        }
        return raised.toString();
    }
}
