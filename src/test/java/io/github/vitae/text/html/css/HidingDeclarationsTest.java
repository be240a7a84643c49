package io.github.vitae.text.html.css;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which declarations keep an element, or its text, from being seen. */
class HidingDeclarationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "display:none",
                "DISPLAY : NONE",
                "d\\69splay:none",
                "display:none!important;display:block",
                "display:none;display:blok",
                "content-visibility:hidden",
                "opacity:0",
                "opacity:.01",
                "opacity:1%",
                "opacity:0e5",
                "opacity:calc(0)",
                "opacity:0;opacity:none",
                "zoom:0",
                "scale:0",
                "scale:0%",
                "transform:scale(0)",
                "transform:rotate(1deg) scaleX( 0.0 )",
                "transform:scaley(0, 1)",
                "filter:opacity(0)",
                "filter:blur(1px) opacity(0%)",
                "clip-path:inset(50%)",
                "clip-path:inset(100%)",
                "clip-path:circle(0)",
                "position:absolute;clip:rect(0 0 0 0)",
                "position:fixed;clip:rect(1px, 1px, 1px, 1px)",
                "overflow:hidden;height:0",
                "overflow:clip;width:1px",
                "overflow:hidden auto;max-height:0",
                "overflow-x:hidden;max-width:1px",
                "overflow-y:clip;height:0",
                "text-indent:-900px",
                "text-indent:-100vw",
                "text-indent:-57em",
                "position:absolute;left:-900px",
                "position:absolute;top:-9999px",
                "position:fixed;right:-900px",
                "position:absolute;bottom:-900px",
                "position:absolute;margin-left:-900px",
            })
    void whatHidesAnElement(String style) {
        assertThat(HidingDeclarations.of(style).hide()).isTrue();
        assertThat(HidingDeclarations.of(style).hideAnything()).isTrue();
        assertThat(HidingDeclarations.of(style).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "color:red",
                "display:block",
                "display:none;display:block",
                "display:none;display:inline flow",
                "display:block!important;display:none",
                "display:none;display:var(--a)",
                "display:none;display:inherit",
                "display:none-of-that",
                "content-visibility:auto",
                "opacity:1",
                "opacity:.02",
                "opacity:2%",
                "opacity:none",
                "opacity:0;opacity:calc(1 - 0)",
                "opacity:0;opacity:inherit",
                "zoom:1",
                "zoom:0;zoom:env(x)",
                "scale:1",
                "scale:1%",
                "transform:scale(0.5)",
                "transform:scale(10)",
                "transform:rotate(0)",
                "filter:opacity(0.5)",
                "filter:blur(0)",
                "clip-path:inset(40%)",
                "clip-path:circle(50%)",
                "clip:rect(0 0 0 0)",
                "position:absolute;clip:rect(20px 0 0 0)",
                "overflow:hidden",
                "height:0",
                "overflow:hidden;height:2px",
                "overflow:visible;height:0",
                "overflow-x:auto;width:0",
                "overflow:hidden;height:1em",
                "text-indent:-899px",
                "text-indent:-56em",
                "text-indent:900px",
                "left:-900px",
                "position:relative;left:-900px",
                "position:absolute;left:-899px",
                "position:absolute;left:-50%",
                "position:absolute",
                "top:-900px",
                "opacity:",
                "opacity:;zoom:",
                "opacity:0px 0",
            })
    void whatDoesNot(String style) {
        assertThat(HidingDeclarations.of(style).hide()).isFalse();
        assertThat(HidingDeclarations.of(style).hideAnything()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '^', textBlock = """
            visibility:hidden                    ^ true
            visibility:COLLAPSE                  ^ true
            visibility:visible                   ^ false
            visibility:initial                   ^ false
            visibility:inherit                   ^ -
            visibility:hidden;visibility:seen    ^ true
            visibility:hidden;visibility:visible ^ false
            color:red                            ^ -
            """)
    void boxesAreHiddenOrShownAgain(String style, Boolean hidden) {
        assertThat(HidingDeclarations.of(style).hideBoxes()).isEqualTo(Optional.ofNullable(hidden));
        assertThat(HidingDeclarations.of(style).hideAnything()).isEqualTo(Boolean.TRUE.equals(hidden));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '^', textBlock = """
            font-size:0                       ^ true
            font-size:0px                     ^ true
            font-size:1px                     ^ true
            font-size:0%                      ^ true
            font-size:.0em                    ^ true
            font-size:1%                      ^ -
            font-size:2px                     ^ false
            font-size:medium                  ^ false
            font-size:1.2em                   ^ -
            font-size:larger                  ^ -
            font-size:smaller                 ^ -
            font-size:inherit                 ^ -
            font:0 serif                      ^ true
            font:italic bold 0px/1 serif      ^ true
            font:0.0em/1 serif                ^ true
            font:12px serif                   ^ -
            font:10px serif                   ^ -
            font-size:12px;font:0 serif       ^ true
            font:0 serif;font-size:12px       ^ false
            font-size:12px!important;font:0 a ^ false
            font-size:12px!important;font:0 a!important ^ true
            color:red                         ^ -
            """)
    void lettersHaveASizeOrNone(String style, Boolean hidden) {
        assertThat(HidingDeclarations.of(style).hideLetters()).isEqualTo(Optional.ofNullable(hidden));
        assertThat(HidingDeclarations.of(style).hideAnything()).isEqualTo(Boolean.TRUE.equals(hidden));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '^', textBlock = """
            color:transparent                          ^ true
            color:#0000                                ^ true
            color:#12345600                            ^ true
            color:#123450                              ^ false
            color:#120                                 ^ false
            color:rgba(0,0,0,0)                        ^ true
            color:rgb(0 0 0 / 0%)                      ^ true
            color:hsla(1, 2%, 3%, 0.0)                 ^ true
            color:rgb(1,1,0)                           ^ false
            color:rgba(0,0,0,.5)                       ^ false
            color:red                                  ^ false
            color:inherit                              ^ -
            -webkit-text-fill-color:transparent        ^ true
            color:red;-webkit-text-fill-color:#0000    ^ true
            color:#0000;-webkit-text-fill-color:red    ^ false
            color:#0000;-webkit-text-fill-color:inherit ^ -
            color:#0000;background-clip:text           ^ false
            color:#0000;-webkit-background-clip:text   ^ false
            color:#0000;background:text red            ^ false
            opacity:1                                  ^ -
            """)
    void lettersHaveInkOrNone(String style, Boolean hidden) {
        assertThat(HidingDeclarations.of(style).hideInk()).isEqualTo(Optional.ofNullable(hidden));
        assertThat(HidingDeclarations.of(style).hideAnything()).isEqualTo(Boolean.TRUE.equals(hidden));
    }

    @Test
    void laterOnesAndImportantOnesCount() {
        HidingDeclarations none = HidingDeclarations.of("display:none");
        HidingDeclarations block = HidingDeclarations.of("display:block");

        assertThat(HidingDeclarations.all(List.of(none, block)).hide()).isFalse();
        assertThat(HidingDeclarations.all(List.of(block, none)).hide()).isTrue();
        assertThat(HidingDeclarations.all(List.of(HidingDeclarations.HIDING, block))
                        .hide())
                .isTrue();
        assertThat(HidingDeclarations.NONE.isEmpty()).isTrue();
        assertThat(HidingDeclarations.NONE.hideLetters()).isEmpty();
        assertThat(HidingDeclarations.NONE.hideInk()).isEmpty();
    }

    @Test
    void whatIsDeclaredIsSaidInLowerCase() {
        HidingDeclarations declared = HidingDeclarations.of("fill:NONE;stroke:inherit;top:1px");

        assertThat(declared.declared("fill")).contains("none");
        assertThat(declared.declared("stroke")).isEmpty();
        assertThat(declared.declared("fill-opacity")).isEmpty();
    }
}
