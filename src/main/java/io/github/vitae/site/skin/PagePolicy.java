package io.github.vitae.site.skin;

import io.github.vitae.problem.notation.Xml;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Content-Security-Policy of the pages in one skin: one for those with films or sound, and one for all others, which are allowed to
 * load neither.
 *
 * @param silent the policy of a page without films and sound
 * @param loud the policy of a page with one of them
 */
record PagePolicy(String silent, String loud) {

    /** The start of a head, with what it says of the page's encoding, which has to be among its first bytes. */
    private static final Pattern HEAD = Pattern.compile(
            "<head(?:\\s[^>]*)?>(?:(?!<script|<style|<link|<base)[^<]*+<meta\\s[^>]*charset[^>]*>)?",
            Pattern.CASE_INSENSITIVE);

    /** What ends the name of an element: white space, as expressions have it, or the tag's end. */
    private static final String AFTER_A_NAME = " \t\n\u000B\f\r>";

    /**
     * The policy of a page.
     *
     * @param body what stands between the skin's header and footer: only whether it holds films or sound counts
     */
    String of(String body) {
        return holds(body, "<video") || holds(body, "<audio") ? loud : silent;
    }

    /** The element that gives a page its policy, with an end of line before it. */
    String element(String body) {
        return "\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + Xml.escaped(of(body)) + "\">";
    }

    private static boolean holds(String html, String element) {
        int at = html.indexOf(element);
        while (at >= 0) {
            int end = at + element.length();
            if (end < html.length() && AFTER_A_NAME.indexOf(html.charAt(end)) >= 0) {
                return true;
            }
            at = html.indexOf(element, end);
        }
        return false;
    }

    /** A page with its policy. */
    static String put(String page, String element) {
        int place = place(page);
        return place < 0 ? page : page.substring(0, place) + element + page.substring(place);
    }

    /** The start of a page's head, before anything that a policy could hold back; -1 if it has none. */
    private static int place(String page) {
        Matcher head = HEAD.matcher(page);
        return head.find() ? head.end() : -1;
    }

    /**
     * Where the policy stands in every page that starts in this way.
     *
     * @return -1 where that depends on what follows
     */
    static int placeAfter(String start) {
        int place = place(start);
        // what is next in the head is there in whole: it is that in which pages say their encoding, or will never be
        int next = place < 0 ? -1 : start.indexOf('<', place);
        return next >= 0 && start.indexOf('>', next) >= 0 ? place : -1;
    }
}
