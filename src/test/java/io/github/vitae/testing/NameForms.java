package io.github.vitae.testing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Forms in which people write names in BibTeX, each with what is meant: invented people, real habits. */
public final class NameForms {

    /**
     * A form.
     *
     * @param written the name in LaTeX
     * @param parts the family name with its particle, a bar, the given names with theirs, and a bar and a suffix where there
     *     is one; or the name in one piece
     * @param marks the signs on it
     */
    public record Form(String written, String parts, String marks) {}

    /** Accents of LaTeX, the combining character of each, and letters that have them. */
    private static final String[][] ACCENTS = {
        {"`", "\u0300", "aeou"},
        {"'", "\u0301", "aeincy"},
        {"^", "\u0302", "aeou"},
        {"~", "\u0303", "ano"},
        {"=", "\u0304", "aeu"},
        {".", "\u0307", "zeg"},
        {"\"", "\u0308", "aeou"},
        {"u", "\u0306", "ag"},
        {"v", "\u030C", "scrze"},
        {"H", "\u030B", "ou"},
        {"c", "\u0327", "cst"},
        {"k", "\u0328", "ae"},
        {"r", "\u030A", "au"},
    };

    private static final String[][] LETTERS = {
        {"\\ss", "ß"},
        {"\\o", "ø"},
        {"\\O", "Ø"},
        {"\\l", "ł"},
        {"\\L", "Ł"},
        {"\\aa", "å"},
        {"\\AA", "Å"},
        {"\\ae", "æ"},
        {"\\AE", "Æ"},
        {"\\oe", "œ"},
        {"\\OE", "Œ"},
        {"\\i", "ı"},
        {"\\dj", "đ"},
        {"\\DJ", "Đ"},
        {"\\th", "þ"},
        {"\\TH", "Þ"},
        {"\\ng", "ŋ"},
    };

    private static final String HABITS = """
            Mu\\~noz, Ann B. ; Muñoz|Ann B. ;
            C\\^{o}t\\'e, Ren\\'{e}e ; Côté|Renée ;
            Ren\\'ee C\\^ot\\'e ; Côté|Renée ;
            {\\v{S}}koda, Tom{\\'a}{\\v s} ; Škoda|Tomáš ;
            \\v{S}koda, Tom\\'a\\v{s} ; Škoda|Tomáš ;
            Tom\\'a\\v s \\v Skoda ; Škoda|Tomáš ;
            Quill, A.\\,B. ; Quill|A. B. ;
            Quill, A.~B. ; Quill|A. B. ;
            Quill, A.\\ B. ; Quill|A. B. ;
            A.\\,B.~Quill ; Quill|A. B. ;
            Quill, J.-P. ; Quill|J.-P. ;
            {\\'I}ris {\\'O}lafs ; Ólafs|Íris ;
            {\\"O}stlund, {\\AA}sa ; Östlund|Åsa ;
            {\\O}stby, Bj{\\o}rn ; Østby|Bjørn ;
            S\\o rensen, Ida ; Sørensen|Ida ;
            S\\o{}rensen, Ida ; Sørensen|Ida ;
            {\\L}ukasz Quill ; Quill|Łukasz ;
            Qu{\\'\\i}l, Ana ; Quíl|Ana ;
            Qu\\'{\\i}l, Ana ; Quíl|Ana ;
            Qu\\'\\i l, Ana ; Quíl|Ana ;
            Strau{\\ss}, Bo ; Strauß|Bo ;
            Strau\\ss, Bo ; Strauß|Bo ;
            Quill, Ann ; Quill|Ann ;
            Ann Quill ; Quill|Ann ;
            Ann Beth Carol Quill ; Quill|Ann Beth Carol ;
            Quill*, Ann ; Quill|Ann ; *
            Quill, Ann* ; Quill|Ann ; *
            *Quill, Ann ; Quill|Ann ; *
            Ann Quill\\dag ; Quill|Ann ; †
            Ann Quill\\textsuperscript{\\textdagger} ; Quill|Ann ; †
            Ann Quill$^{\\dagger}$ ; Quill|Ann ; †
            Ann Quill$^\\dagger$ ; Quill|Ann ; †
            Ann Quill$^{\\dagger,\\ddagger}$ ; Quill|Ann ; †,‡
            Ann Quill$\\dagger$ ; Quill|Ann ; †
            Ann Quill\\(^{*}\\) ; Quill|Ann ; *
            Ann Quill$^{1,2}$ ; Quill|Ann ; 1,2
            Ann Quill$^1$ ; Quill|Ann ; 1
            Ann Quill$^{a}$ ; Quill|Ann ; a
            Ann Quill\\textsuperscript{a,b} ; Quill|Ann ; a,b
            Ann Quill\\textsuperscript{*} ; Quill|Ann ; *
            Ann Quill<sup>1</sup> ; Quill|Ann ; 1
            Ann Quill<sup>*</sup> ; Quill|Ann ; *
            Ann Quill^{*} ; Quill|Ann ; *
            Ann Quill^1 ; Quill|Ann ; 1
            Ann Quill¹ ; Quill|Ann ; ¹
            Ann Quill§ ; Quill|Ann ; §
            Ann Quill\\S ; Quill|Ann ; §
            Ann Quill\\P ; Quill|Ann ; ¶
            Ann Quill\\# ; Quill|Ann ; #
            Ann Quill# ; Quill|Ann ; #
            Ann Quill{*} ; Quill|Ann ; *
            Ann Quill{$^*$} ; Quill|Ann ; *
            {Ann Quill$^*$} ; Ann Quill ; *
            Quill§, Ann ; Quill|Ann ; §
            Quill{\\textdaggerdbl}, Ann ; Quill|Ann ; ‡
            C\\^{o}t\\'e$^*$, Ren\\'ee ; Côté|Renée ; *
            Côté†, Renée ; Côté|Renée ; †
            Ann Quill✉ ; Quill|Ann ; ✉
            Ann Quill$^\\star$ ; Quill|Ann ; ⋆
            Ann Quill* † ; Quill|Ann ; *†
            Ann Quill** ; Quill|Ann ; **
            M\\textsuperscript{c}Leod, Ann ; McLeod|Ann ;
            M$^c$Leod, Ann ; McLeod|Ann ;
            \\textbf{Quill, Ann} ; Quill|Ann ;
            \\textbf{Ann Quill} ; Quill|Ann ;
            {\\bf Quill, Ann} ; Quill|Ann ;
            {\\bf Ann Quill} ; Quill|Ann ;
            {\\bfseries Ann Quill} ; Quill|Ann ;
            \\underline{Ann Quill} ; Quill|Ann ;
            \\underline{\\textbf{Ann Quill}} ; Quill|Ann ;
            {\\textbf{Ann Quill}} ; Quill|Ann ;
            \\textbf{Quill}, \\textbf{Ann} ; Quill|Ann ;
            \\textbf{Quill, Ann}* ; Quill|Ann ; *
            \\textbf{Quill*, Ann} ; Quill|Ann ; *
            \\emph{Ann Quill} ; Quill|Ann ;
            \\textsc{Quill}, Ann ; Quill|Ann ;
            {\\sc Quill}, Ann ; Quill|Ann ;
            \\textcolor{red}{Quill, Ann} ; Quill|Ann ;
            \\href{https://ann.example.org/}{Ann Quill} ; Quill|Ann ;
            **Quill, Ann** ; Quill|Ann ;
            **Ann Quill** ; Quill|Ann ;
            __Ann Quill__ ; Quill|Ann ;
            <b>Ann Quill</b> ; Quill|Ann ;
            <u>Quill, Ann</u> ; Quill|Ann ;
            <strong>Quill, Ann</strong>* ; Quill|Ann ; *
            \\textbf{C\\^ot\\'e, Ren\\'ee} ; Côté|Renée ;
            van der Berg, Jan ; van der Berg|Jan ;
            Jan van der Berg ; van der Berg|Jan ;
            Jan \\textbf{van der Berg} ; van der Berg|Jan ;
            {van der Berg}, Jan ; van der Berg|Jan ;
            de la Cruz, Ana ; de la Cruz|Ana ;
            Ana de la Cruz ; de la Cruz|Ana ;
            von Reed, Bo ; von Reed|Bo ;
            d'Arc, Zo\\"e ; d’Arc|Zoë ;
            O'Neil, Tip ; O’Neil|Tip ;
            Tip O'Neil ; O’Neil|Tip ;
            Reed, Jr., Bo ; Reed|Bo|Jr. ;
            Reed, III, Bo ; Reed|Bo|III ;
            Bo Reed Jr. ; Reed|Bo|Jr. ;
            Bo Reed, Jr. ; Reed|Bo|Jr. ;
            Bo Reed III ; Reed|Bo|III ;
            von Reed, Jr., Bo ; von Reed|Bo|Jr. ;
            Ortega y Castell, Ana ; Ortega y Castell|Ana ;
            Ramos e Silva, Ana ; Ramos e Silva|Ana ;
            Brinch Hollis, Per ; Brinch Hollis|Per ;
            Per {Brinch Hollis} ; Brinch Hollis|Per ;
            Tarn-Quill, Ann ; Tarn-Quill|Ann ;
            Ann Tarn--Quill ; Tarn–Quill|Ann ;
            {Tide Institute} ; Tide Institute ;
            {{Tide Institute}} ; Tide Institute ;
            {The Tide Lab, Upper Mill} ; The Tide Lab, Upper Mill ;
            {Barnes and Noor} ; Barnes and Noor ;
            {\\"Ostliche Werft} ; Östliche Werft ;
            {Werft \\"Ost} ; Werft Öst ;
            Plato ; Plato ;
            王小明 ; 王小明 ;
            王, 小明 ; 王|小明 ;
            Wei Zhang (张伟) ; Zhang (张伟)|Wei ;
            Wei Zhang 张伟 ; Zhang 张伟|Wei ;
            张伟 Wei Zhang ; Zhang 张伟|Wei ;
            Wei Zhang 0001 ; Zhang|Wei ;
            Dr. Jane Doe ; Doe|Jane ;
            Prof. Dr. Jane Doe ; Doe|Jane ;
            PD Dr. Jane Doe ; Doe|Jane ;
            Jane Doe, Ph.D. ; Doe|Jane ;
            Jane Doe, PhD ; Doe|Jane ;
            Jane Doe PhD ; Doe|Jane ;
            Doe, Jane, Ph.D. ; Doe|Jane ;
            Doe, Dr. Jane ; Doe|Jane ;
            Doe, MD ; Doe|MD ;
            Ann Ma ; Ma|Ann ;
            PD James ; James|PD ;
            Quill, William "Bill" ; Quill|William "Bill" ;
            William "Bill" Quill ; Quill|William "Bill" ;
            William ``Bill'' Quill ; Quill|William “Bill” ;
            Quill, William (Bill) ; Quill|William (Bill) ;
            Ann Quill (née Reed) ; Quill (née Reed)|Ann ;
            Рид, Анна ; Рид|Анна ;
            Рид, А. Б. ; Рид|А. Б. ;
            А. Б. Рид ; Рид|А. Б. ;
            Ρηδ, Ν. ; Ρηδ|Ν. ;
            Ν. Ρηδ ; Ρηδ|Ν. ;
            family=Hart, given=Hans, prefix=von der ; von der Hart|Hans ;
            given=Ann, family=Quill ; Quill|Ann ;
            Quill A ; Quill|A. ;
            van der Quill A ; van der Quill|A. ;
            danah quill ; quill|danah ;
            QUILL, ANN ; QUILL|ANN ;
            Quill, {A}nn ; Quill|Ann ;
            Quill, Ann\\thanks{Equal contribution} ; Quill|Ann ;
            Quill, {Yu}. ; Quill|Yu. ;
            Quill,Ann ; Quill|Ann ;
            Quill ,  Ann ; Quill|Ann ;
            ben Quill, Ann ; ben Quill|Ann ;
            al-Quill, Ann ; al-Quill|Ann ;
            Al-Quill, Ann ; Al-Quill|Ann ;
            't Hooge, Jan ; ’t Hooge|Jan ;
            {CO$_2$ Network} ; CO₂ Network ;
            {B$^+$ Group} ; B^+ Group ;
            {C# Users} ; C# Users ;
            {Tide Institute*} ; Tide Institute ; *
            {Tide Institute}* ; Tide Institute ; *
            """;

    private NameForms() {}

    /** All of them. */
    public static List<Form> all() {
        List<Form> forms = new ArrayList<>();
        for (String[] accent : ACCENTS) {
            boolean word = Character.isLetter(accent[0].charAt(0));
            for (char letter : accent[2].toCharArray()) {
                String small = Normalizer.normalize(letter + accent[1], Normalizer.Form.NFC);
                String macro = "\\" + accent[0];
                forms.add(new Form("Ma" + macro + (word ? " " : "") + letter + "el, Ann", "Ma" + small + "el|Ann", ""));
                forms.add(
                        new Form("Ma{" + macro + (word ? " " : "") + letter + "}el, Ann", "Ma" + small + "el|Ann", ""));
                forms.add(new Form("Ma" + macro + "{" + letter + "}el, Ann", "Ma" + small + "el|Ann", ""));
                forms.add(new Form("Ann Ma{" + macro + "{" + letter + "}}el", "Ma" + small + "el|Ann", ""));
                String capital = String.valueOf(letter).toUpperCase(Locale.ROOT);
                String large = Normalizer.normalize(capital + accent[1], Normalizer.Form.NFC);
                forms.add(new Form(macro + "{" + capital + "}mel, Ann", large + "mel|Ann", ""));
                forms.add(new Form("{" + macro + "{" + capital + "}}mel Quill", "Quill|" + large + "mel", ""));
                forms.add(new Form("Ann {" + macro + "{" + capital + "}}mel", large + "mel|Ann", ""));
            }
        }
        for (String[] letter : LETTERS) {
            forms.add(new Form("Ma{" + letter[0] + "}el, Ann", "Ma" + letter[1] + "el|Ann", ""));
            forms.add(new Form("Ma" + letter[0] + "{}el, Ann", "Ma" + letter[1] + "el|Ann", ""));
            forms.add(new Form("Ma" + letter[0] + " el, Ann", "Ma" + letter[1] + "el|Ann", ""));
        }
        HABITS.lines().forEach(line -> {
            String[] parts = line.split(" ;", -1);
            forms.add(new Form(parts[0], parts[1].strip(), parts[2].strip()));
        });
        return forms;
    }
}
