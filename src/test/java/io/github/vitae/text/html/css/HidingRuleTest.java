package io.github.vitae.text.html.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that say what is shown, and how their selectors are asked. */
class HidingRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "all",
                "screen",
                "only screen",
                "screen and (min-width: 1px)",
                "(min-width:0)",
                "(min-height: 299px)",
                "(width > 1px)",
                "(height >= 18em)",
                "(min-device-width:1rem)",
                "(device-height>0)",
                "not print",
                "not speech",
                "print, all",
                "(max-width:1px), screen",
                "ALL",
                "(min-width:1px) and (min-height:1px)",
            })
    void aConditionThatHoldsOnAllScreensIsReadThrough(String condition) {
        assertThat(asked("@media " + condition + "{p{display:none}}")).containsExactly("p");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "print", "speech", "not all", "not screen", "not (min-width:1px)", "(max-width:1px)",
                        "(min-width:300px)",
                "(min-width:19em)", "(min-width:1pt)", "(min-width:1)", "(min-width)", "(min-width:)", "(width<1px)",
                        "(width=1px)",
                "(min-color:0)", "(hover)", "not print and (hover)", "tv", "print, speech", "(min-width:1px 2px)",
                        "(min-width>1px)",
                "screen or (hover)", "(width > a)", "1px",
            })
    void anyOtherIsNot(String condition) {
        assertThat(asked("@media " + condition + "{p{display:none}}")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            @supports (a:b){p{top:0}}           ^ p
            @supports not (a:b){p{top:0}}       ^ ''
            @layer a{p{top:0}}                  ^ p
            @layer{p{top:0}}                    ^ p
            @scope (a){p{top:0}}                ^ p
            @container (a){p{top:0}}            ^ ''
            @layer a;p{top:0}                   ^ p
            p{color:red}                        ^ p
            p{margin:0}                         ^ ''
            p{}                                 ^ ''
            p                                   ^ ''
            p{top:0;q{top:1px}}                 ^ p|:is(p) q
            p{@media all{top:0}}                ^ p
            p{@media print{top:0}}              ^ ''
            p,q{&.x{top:0}}                     ^ :is(p, q).x
            p{> q{top:0}}                       ^ :is(p) > q
            p{q &{top:0}}                       ^ q :is(p)
            p >{top:0}                          ^ ''
            p,.1a{top:0}                        ^ ''
            p{q >{top:0}}                       ^ ''
            p{top:0}q{top:0}                    ^ p|q
            p{q{top:0}r{top:0}}s{top:0}         ^ :is(p) q|:is(p) r|s
            """)
    void rulesWithinRulesAreReadInOrder(String css, String queries) {
        assertThat(String.join("|", asked(css))).isEqualTo(queries);
    }

    private static List<String> asked(String css) {
        List<String> asked = new ArrayList<>();
        HidingRule.read(css, rule -> asked.add(rule.selector().query()));
        return asked;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '`', nullValues = "-", textBlock = """
            # selector      ¦ as it is asked      ¦ names it needs ¦ weight ¦ waits ¦ price ¦ key
            p               ¦ p                   ¦ p       ¦ 1     ¦ false ¦ 2    ¦ p
            P.a#b           ¦ p.a#b               ¦ p .a #b ¦ 10101 ¦ false ¦ 4    ¦ #b
            #b.a            ¦ #b.a                ¦ #b .a   ¦ 10100 ¦ false ¦ 3    ¦ #b
            .a.b            ¦ .a.b                ¦ .a .b   ¦ 200   ¦ false ¦ 3    ¦ .b
            *               ¦ *                   ¦         ¦ 0     ¦ false ¦ 1    ¦ *
            .a p            ¦ .a p                ¦ p       ¦ 101   ¦ false ¦ 52   ¦ p
            a>b             ¦ a > b               ¦ b       ¦ 2     ¦ false ¦ 52   ¦ b
            a + b ~ c       ¦ a + b ~ c           ¦ c       ¦ 3     ¦ false ¦ 102  ¦ c
            body p          ¦ p                   ¦ p       ¦ 2     ¦ false ¦ 2    ¦ p
            html body > p   ¦ body > p            ¦ p       ¦ 3     ¦ false ¦ 52   ¦ p
            body.a p        ¦ .a p                ¦ p       ¦ 102   ¦ false ¦ 52   ¦ p
            body            ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            :root           ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            body.a          ¦ .a                  ¦ .a      ¦ 101   ¦ false ¦ 2    ¦ .a
            a:hover         ¦ a                   ¦ a       ¦ 101   ¦ true  ¦ 2    ¦ a
            :focus-within   ¦ *                   ¦         ¦ 100   ¦ true  ¦ 1    ¦ *
            a:link          ¦ a[href]             ¦ a       ¦ 101   ¦ false ¦ 2    ¦ a
            a:any-link      ¦ a[href]             ¦ a       ¦ 101   ¦ false ¦ 2    ¦ a
            p:enabled       ¦ p                   ¦ p       ¦ 101   ¦ false ¦ 2    ¦ p
            p:first-child   ¦ p:first-child       ¦ p       ¦ 101   ¦ false ¦ 52   ¦ p
            p:nth-child( 2n + 1 ) ¦ p:nth-child(2n+1) ¦ p   ¦ 101   ¦ false ¦ 52   ¦ p
            p:nth-child(x)  ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            p:what          ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            p:what(a)       ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            p::before       ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            p:              ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            :is(p,q)        ¦ :is(p, q)           ¦         ¦ 1     ¦ false ¦ 101  ¦ *
            :where(#a)      ¦ :is(#a)             ¦         ¦ 0     ¦ false ¦ 51   ¦ *
            :-webkit-any(a) ¦ :is(a)              ¦         ¦ 1     ¦ false ¦ 51   ¦ *
            :is(p,:what)    ¦ :is(p)              ¦         ¦ 1     ¦ false ¦ 51   ¦ *
            :is(:what)      ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            :is(p,q:hover)  ¦ :is(p)              ¦         ¦ 1     ¦ false ¦ 51   ¦ *
            :is(p:hover)    ¦ :is(p)              ¦         ¦ 101   ¦ true  ¦ 51   ¦ *
            :not(.a)        ¦ :not(.a)            ¦         ¦ 100   ¦ false ¦ 51   ¦ *
            :not(:hover)    ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            :not(:what)     ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            :not()          ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            :has(a b)       ¦ :has(a b)           ¦         ¦ 2     ¦ false ¦ 4101 ¦ *
            :is(:has(a))    ¦ :is(:has(a))        ¦         ¦ 1     ¦ false ¦ 4101 ¦ *
            [A]             ¦ [a]                 ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a=b]           ¦ [a="b"]             ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [ a = "b c" ]   ¦ [a="b c"]           ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a^="b"]        ¦ [a^="b"]            ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a~=b]          ¦ [a*="b"]            ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a|=b]          ¦ [a|="b"]            ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a$=b]          ¦ [a$="b"]            ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a*=b]          ¦ [a*="b"]            ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a*=""]         ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            [a=""]          ¦ [a]                 ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a='"']         ¦ [a]                 ¦         ¦ 100   ¦ false ¦ 1    ¦ *
            [a=1]           ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            [a=]            ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            [a b]           ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            [a!=b]          ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            [é]             ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            [1]             ¦ -                   ¦         ¦ 0     ¦ false ¦ 0    ¦ *
            .\\31 a          ¦ .\\31 a              ¦ .1a     ¦ 100   ¦ false ¦ 2    ¦ .1a
            .-\\31           ¦ .-\\31               ¦ .-1     ¦ 100   ¦ false ¦ 2    ¦ .-1
            .a1             ¦ .a1                 ¦ .a1     ¦ 100   ¦ false ¦ 2    ¦ .a1
            .a\\:b           ¦ .a\\3a b             ¦ .a:b    ¦ 100   ¦ false ¦ 2    ¦ .a:b
            """)
    void aSelectorIsAskedInWordsThatAreKnown(
            String selector, String query, String own, int weight, boolean waiting, int price, String key) {
        List<HidingSelector> read = new ArrayList<>();
        HidingRule.read(selector + "{top:0}", rule -> read.add(rule.selector()));

        if (query == null) {
            assertThat(read).isEmpty();
            return;
        }
        assertThat(read).singleElement().satisfies(one -> {
            assertThat(one.query().strip()).isEqualTo(query);
            assertThat(String.join(" ", one.own())).isEqualTo(own == null ? "" : own);
            assertThat(one.weight()).as("weight").isEqualTo(weight);
            assertThat(one.waiting()).as("waiting").isEqualTo(waiting);
            assertThat(one.price()).as("price").isEqualTo(price);
            assertThat(one.key()).as("key").isEqualTo(key);
            assertThat(one.isTooMuch()).isFalse();
        });
    }

    @Test
    void whatIsTooLongOrTooDeepIsNotAskedButKept() {
        assertThat(tooMuch("p ".repeat(13))).isFalse();
        assertThat(tooMuch("p ".repeat(14))).isTrue();
        assertThat(tooMuch(":is(".repeat(4) + "p" + ")".repeat(4))).isFalse();
        assertThat(tooMuch(":is(".repeat(5) + "p" + ")".repeat(5))).isTrue();
        assertThat(tooMuch("." + "x".repeat(1999))).isFalse();
        assertThat(tooMuch("." + "x".repeat(2000))).isTrue();
        assertThat(tooMuch(":is(." + "x".repeat(1994) + ")")).isFalse();
        assertThat(tooMuch(":is(." + "x".repeat(1995) + ")")).isTrue();
    }

    private static boolean tooMuch(String selector) {
        List<HidingSelector> read = new ArrayList<>();
        HidingRule.read(selector + "{top:0}", rule -> read.add(rule.selector()));
        return read.get(0).isTooMuch();
    }

    @Test
    void aRuleThatWaitsHidesNothingYet() {
        List<Boolean> hiding = new ArrayList<>();
        HidingRule.read("a{display:none}a:hover{display:none}a{top:0}", rule -> hiding.add(rule.hiding()));

        assertThat(hiding).containsExactly(true, false, false);
    }

    @Test
    void parentsThatAllWaitWait() {
        List<Boolean> waiting = new ArrayList<>();
        HidingRule.read(
                "a:hover,b:hover{c{top:0}}a,b:hover{c{top:0}}a{c:hover{top:0}}",
                rule -> waiting.add(rule.selector().waiting()));

        assertThat(waiting).containsExactly(true, false, true);
    }
}
