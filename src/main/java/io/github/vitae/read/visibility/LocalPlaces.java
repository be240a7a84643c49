package io.github.vitae.read.visibility;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places on somebody's computer, and addresses with a password in them, which reference managers and authors keep in entries: {@code /home/ada/x.pdf},
 * {@code C:\Users\ada}, {@code file:///x}, {@code zotero://select/…}, {@code :files/x.pdf:PDF}.
 */
final class LocalPlaces {

    private static final String NAME = "[^\\s/\\\\{}\"<>|;,]+";
    private static final String REST = "[^\\n{}\"<>|;]*";

    /** Addresses of files and of programs: all but those that the web, mail and archives have. */
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?<![a-z0-9+.-])(?:"
            + "file:(?=[/\\\\~]|[a-z]:[/\\\\])[^\\s{}\"<>|;,]*(?: +[^\\s{}\"<>|;,]*\\.[a-z0-9]{2,4}(?![a-z0-9]))?"
            + "|(?!(?:https?|s?ftps?|git(?:\\+[a-z]+)?|svn|hg|ssh|ircs?|gopher|gemini|ipfs|wss?|s3|gs|doi|hdl|urn|info|ark)://)"
            + "[a-z][a-z0-9+.-]{1,30}://[^\\s{}\"<>|;,]*"
            // a user with a password before whatever it is
            + "|[a-z][a-z0-9+.-]{1,30}://[^\\s/@:{}\"<>|;,]{0,100}:[^\\s/@{}\"<>|;,]{0,200}@[^\\s{}\"<>|;,]*)");

    /** Folders of a user's, wherever they stand in a text. */
    private static final Pattern HOME = Pattern.compile("(?i)(?<![a-z0-9_.~%/\\\\:-])(?:"
            + "/(?:home|users|volumes|cygdrive|afs|nfs)/" + NAME + "(?:/" + REST + ")?"
            + "|/(?:root|tmp|private|mnt|var/folders|[a-z]/users)/" + NAME + REST
            + "|[a-z]\\\\?:\\\\{1,2}[^\\s{}\\\\\"]+(?:\\\\{1,2}" + REST + "|\\.[a-z0-9]{2,5}(?![a-z0-9]))"
            + "|[a-z]:/+" + NAME + "/" + REST + "|[a-z]:/+" + NAME + "\\.[a-z0-9]{2,5}(?![a-z0-9]))");

    /** What is nothing but such a place. */
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(?:~[a-z0-9_.-]*[/\\\\]|%[a-z_]+%[/\\\\]"
                    + "|[a-z]:[/\\\\]|\\$(?:HOME|\\{HOME\\}|env:[a-z]+)[/\\\\]|\\\\{2,4}[a-z0-9_.$-]+\\\\|//[a-z0-9_$-]+/[a-z0-9_$-]+\\$?/)[^\\n]*");

    /** What is nothing but a place in a folder that systems have; a site may have a folder of that name as well. */
    private static final Pattern OF_SYSTEM = Pattern.compile(
            "(?i)/(?:(?:var|opt|srv|usr|etc|mnt|tmp|net|nfs|proc|dev|boot|export|exports|scratch|gpfs|lustre|sdcard"
                    + "|workspaces?|cygdrive|applications|(?:data|disk|hdd|ssd|nas|vol|volume)[0-9]+)/[^\\n]+"
                    + "|(?:media|run|storage|data|library|network|system|work|share|shares)/[^\\n]+\\.[a-z0-9]{2,5})");

    /** What JabRef and Zotero write of an attached file: a description, its place, its kind. */
    private static final Pattern ATTACHED =
            Pattern.compile("(?is)\\s*[^:;\\n]*:(?:[a-z]\\\\?:)?[^:;\\n]*\\.[a-z0-9]{2,5}:"
                    + "(?:[a-z]+/[a-z0-9.+-]+|pdf|html?|url|djvu|ps|postscript|epub|docx?|txt|text|word)\\s*");

    private LocalPlaces() {}

    /**
     * A text of the same length with blanks for such places.
     *
     * @param isThere whether a file lies at a place in the profile, which then is none on somebody's computer
     */
    static String without(String text, Predicate<String> isThere) {
        if (text.indexOf('/') < 0 && text.indexOf('\\') < 0 && text.indexOf(':') < 0) {
            return text;
        }
        String bare = bare(text);
        if (WHOLE.matcher(bare).matches() || isAttached(bare)) {
            return " ".repeat(text.length());
        }
        if (OF_SYSTEM.matcher(bare).matches() && !isThere.test(bare.replaceFirst("[?#].*$", ""))) {
            return " ".repeat(text.length());
        }
        return blanked(HOME, blanked(ADDRESS, text));
    }

    private static boolean isAttached(String bare) {
        boolean attached = false;
        for (String file : bare.split(";")) {
            attached = file.isBlank() ? attached : ATTACHED.matcher(file).matches();
            if (!attached) {
                return false;
            }
        }
        return attached;
    }

    /** A value without the braces, the macro and the quotation marks around it. */
    private static String bare(String text) {
        return text.replace("{\\textasciitilde}", "~")
                .replaceAll("\\\\textasciitilde(?:\\{\\}|\\s)?|\\\\string~|\\\\~\\{\\}", "~")
                .replace("{\\textbackslash}", "\\")
                .replace("\\textbackslash{}", "\\")
                .replace("\\_", "_")
                .strip()
                .replaceFirst("^(?:\\\\(?:url|path|nolinkurl)\\s*)?[{\"]+", "")
                .replaceFirst("[}\"]+$", "")
                .strip();
    }

    private static String blanked(Pattern places, String text) {
        Matcher place = places.matcher(text);
        StringBuilder shown = null;
        while (place.find()) {
            if (shown == null) {
                shown = new StringBuilder(text);
            }
            for (int at = place.start(); at < place.end(); at++) {
                shown.setCharAt(at, ' ');
            }
        }
        return shown == null ? text : shown.toString();
    }
}
