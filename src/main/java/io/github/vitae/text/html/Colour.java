package io.github.vitae.text.html;

import io.github.vitae.text.html.css.CssTokens;
import io.github.vitae.text.source.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * A colour in the space Oklab, in polar form: what CSS Color 4 calls {@code oklch()}. There, lightness is as the eye
 * sees it, so a colour can be made lighter or darker and stay what it was.
 *
 * @param lightness from 0, black, to 1, white
 * @param chroma how strong it is, from 0, a grey, to about 0.33 in sRGB
 * @param hue an angle, in radians
 * @param alpha from 0, not to be seen, to 1
 */
public record Colour(double lightness, double chroma, double hue, double alpha) {

    /** Loaded with the first name. */
    private static final class Names {
        static final Properties VALUES = WordList.load("colours.properties");
    }

    /**
     * Reads a colour of CSS: a name, {@code #rgb}, {@code rgb()}, {@code hsl()} in all forms of CSS Color 4, section 5.
     *
     * @return nothing if it is none, or says what is somewhere else: {@code inherit}, {@code currentColor}
     */
    public static Optional<Colour> of(String css) {
        CssTokens tokens = CssTokens.of(css.strip());
        return tokens.size() > 0 && tokens.after(0) == tokens.size() ? of(tokens, 0) : Optional.empty();
    }

    /** Reads the colour that a token, or the function that starts with it, is. */
    static Optional<Colour> of(CssTokens tokens, int token) {
        return switch (tokens.kind(token)) {
            case HASH -> ofHex(tokens.text(token));
            case IDENT ->
                Optional.ofNullable(Names.VALUES.getProperty(tokens.lower(token)))
                        .flatMap(Colour::ofHex);
            case FUNCTION ->
                switch (tokens.lower(token)) {
                    case "rgb", "rgba" -> parts(tokens, token).map(Colour::ofRgb);
                    case "hsl", "hsla" -> parts(tokens, token).map(Colour::ofHsl);
                    default -> Optional.empty();
                };
            default -> Optional.empty();
        };
    }

    /**
     * The three or four numbers of a function, as tokens: with commas between them all, or with blanks and a slash before the
     * fourth; {@code none} is 0.
     *
     * @return nothing if there are others, or something that is to be computed
     */
    private static Optional<List<Part>> parts(CssTokens tokens, int function) {
        List<Part> parts = new ArrayList<>();
        for (int at = function + 1; at < tokens.closer(function); at++) {
            switch (tokens.kind(at)) {
                case WHITESPACE, COMMA -> {}
                case NUMBER, PERCENTAGE, DIMENSION ->
                    parts.add(new Part(Double.parseDouble(tokens.text(at)), tokens.unit(at)));
                case IDENT -> {
                    if (!tokens.lower(at).equals("none")) {
                        return Optional.empty();
                    }
                    parts.add(new Part(0, ""));
                }
                default -> {
                    if (!tokens.is(at, '/') || parts.size() != 3) {
                        return Optional.empty();
                    }
                }
            }
        }
        return parts.size() == 3 || parts.size() == 4 ? Optional.of(parts) : Optional.empty();
    }

    /**
     * A number of a function.
     *
     * @param unit as written, {@code %} for a percentage
     */
    private record Part(double number, String unit) {

        /** From 0 to 1, of a number that is so many when it is whole. */
        double share(double whole) {
            return bounded(number / (unit.equals("%") ? 100 : whole));
        }

        double degrees() {
            return number
                    * switch (unit.toLowerCase(Locale.ROOT)) {
                        case "turn" -> 360;
                        case "grad" -> 0.9;
                        case "rad" -> 180 / StrictMath.PI;
                        default -> 1;
                    };
        }
    }

    private static double alpha(List<Part> parts) {
        return parts.size() < 4 ? 1 : parts.get(3).share(1);
    }

    private static Colour ofRgb(List<Part> parts) {
        return ofSrgb(
                parts.get(0).share(255), parts.get(1).share(255), parts.get(2).share(255), alpha(parts));
    }

    private static Colour ofHsl(List<Part> parts) {
        return ofHsl(
                parts.get(0).degrees(), parts.get(1).share(100), parts.get(2).share(100), alpha(parts));
    }

    private static boolean isHex(String digits) {
        return digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
    }

    private static Optional<Colour> ofHex(String digits) {
        int length = digits.length();
        if (length < 3 || length == 5 || length == 7 || length > 8 || !isHex(digits)) {
            return Optional.empty();
        }
        int width = length <= 4 ? 1 : 2;
        double[] parts = {0, 0, 0, 1};
        for (int i = 0; i * width < length; i++) {
            int value = Integer.parseInt(digits.substring(i * width, (i + 1) * width), 16);
            parts[i] = value / (width == 1 ? 15.0 : 255.0);
        }
        return Optional.of(ofSrgb(parts[0], parts[1], parts[2], parts[3]));
    }

    private static Colour ofHsl(double degrees, double saturation, double lightness, double alpha) {
        double[] parts = new double[3];
        double reach = saturation * Math.min(lightness, 1 - lightness);
        int[] offsets = {0, 8, 4};
        for (int i = 0; i < 3; i++) {
            double k = (((offsets[i] + degrees / 30) % 12) + 12) % 12;
            parts[i] = lightness - reach * Math.max(-1, Math.min(1, Math.min(k - 3, 9 - k)));
        }
        return ofSrgb(parts[0], parts[1], parts[2], alpha);
    }

    /** By the matrices of Oklab, with functions that give the same bits on every machine. */
    private static Colour ofSrgb(double red, double green, double blue, double alpha) {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double l = StrictMath.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = StrictMath.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = StrictMath.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double c = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Colour(lightness, StrictMath.hypot(a, c), StrictMath.atan2(c, a), alpha);
    }

    /** The same colour, that nothing shows through: as CSS writes it, {@code #rrggbb}. */
    public String opaque() {
        return new Colour(lightness, chroma, hue, 1).css();
    }

    /** The same colour, this light; as strong as sRGB can show it. */
    Colour withLightness(double wanted) {
        Colour colour = new Colour(bounded(wanted), chroma, hue, alpha);
        while (colour.chroma > 0.001 && !colour.isShown()) {
            colour = new Colour(colour.lightness, colour.chroma * 0.95, hue, alpha);
        }
        return colour;
    }

    private boolean isShown() {
        for (double part : linearParts()) {
            if (part < -0.0005 || part > 1.0005) {
                return false;
            }
        }
        return true;
    }

    private double[] linearParts() {
        double a = chroma * StrictMath.cos(hue);
        double c = chroma * StrictMath.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * c);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * c);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * c);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    /** As CSS writes it: {@code #rrggbb}, or {@code #rrggbbaa}. */
    String css() {
        StringBuilder hex = new StringBuilder("#");
        for (double part : linearParts()) {
            hex.append(twoDigits(encoded(bounded(part))));
        }
        return (alpha < 1 ? hex.append(twoDigits(alpha)) : hex).toString();
    }

    private static String twoDigits(double part) {
        int value = (int) StrictMath.round(part * 255);
        return (value < 16 ? "0" : "") + Integer.toHexString(value);
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double part) {
        return part <= 0.0031308 ? part * 12.92 : 1.055 * StrictMath.pow(part, 1 / 2.4) - 0.055;
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double bounded(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
