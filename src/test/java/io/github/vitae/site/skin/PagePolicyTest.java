package io.github.vitae.site.skin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which policy a page gets, and where in it. */
class PagePolicyTest {

    private static final PagePolicy POLICY = new PagePolicy("silent", "loud");

    /** Said once more, in the words of an expression. */
    private static final Pattern MEDIA = Pattern.compile("<(?:video|audio)[\\s>]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<video>",
                "<audio src=\"a.mp3\">",
                "<p><video\nsrc=\"v\">",
                "<video\f>",
                "<video\u000Bx",
                "<audio\r\n>",
                "<videos>",
                "<videos><video >",
                "<video",
                "<audio",
                "<VIDEO>",
                "<Audio >",
                "<video/>",
                "<video\u00A0>",
                "<!-- <video> -->",
                "<p title=\"<audio >\">",
                "<p title='>'><video>",
                "",
                "video>",
                "< video>",
                "<audio<video>",
                "<audiobook> <audio-list> <video.js>",
                "<vide o><videovideo>",
                "<script>'<video>'</script>",
                "</video>",
            })
    void onlyAPageWithFilmsOrSoundMayLoadThem(String body) {
        assertThat(POLICY.of(body)).isEqualTo(MEDIA.matcher(body).find() ? "loud" : "silent");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<html><head>|<title>T</title></head>",
                "<html><HEAD lang=\"en\">|<base href=\"/\"><meta charset=\"UTF-8\"></head>",
                "<head><meta charset=\"UTF-8\">|<title>T</title>",
                "<head> <META name=x Content='text/html; CharSet=UTF-8' />|<meta charset=\"x\">",
                "<head>|<meta name=\"viewport\"><meta charset=\"UTF-8\">",
                "<head>|<script>1</script><meta charset=\"UTF-8\">",
                "<head>|<metal charset=\"UTF-8\">",
                "<head>|<!-- a > b --><meta charset=\"UTF-8\">",
                "<header><head >|</head><head>",
                "<head>text <meta charset=utf-8>|",
                "<headline> <head\t>|<",
            })
    void itStandsAtTheStartOfTheHeadBehindTheEncoding(String before, String behind) {
        assertThat(PagePolicy.put(before + behind, "[here]")).isEqualTo(before + "[here]" + behind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html><body>a</body></html>", "<header><p>", "<head", "<head charset"})
    void aPageWithoutAHeadStaysAsItIs(String page) {
        assertThat(PagePolicy.put(page, "[here]")).isEqualTo(page);
    }

    /** The start of a page says where its policy stands, or nothing: never what the rest of the page proves wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html>\n<head>\n  <meta charset=\"UTF-8\"/>\n  <meta name=\"v\"/>\n <title>T</title></head>",
                "<html><head lang='>'><meta name=\"x\" content=\"a > charset\"><meta charset=\"UTF-8\"></head>",
                "<html><head>words <meta name=x charset=\"UTF-8\" > <link></head>",
                "<html><header><HEAD\t><Meta\nCHARSET=utf-8><title></title>",
                "<html><head><!-- <head> --><meta charset=\"UTF-8\"><head >",
                "<html><head><script>a > b</script><meta charset=\"UTF-8\"></head>",
                "<html><head><basefont><meta charset=\"UTF-8\"></head>",
                "<html><head x <head><meta charset=\"UTF-8\"><p>",
                "<html><body>no head > <p> at all</body>",
            })
    void whatIsKnownFromTheStartHoldsForTheWhole(String page) {
        String whole = PagePolicy.put(page, "\0");
        for (int end = 0; end <= page.length(); end++) {
            int place = PagePolicy.placeAfter(page.substring(0, end));
            assertThat(place).as(page.substring(0, end)).isIn(-1, whole.indexOf('\0'));
        }
    }
}
