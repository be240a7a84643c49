package io.github.vitae.read.project.release;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.project.facts.MailAddresses;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DateMatch;
import io.github.vitae.text.date.DateParser;
import io.github.vitae.text.date.NumberOrder;
import io.github.vitae.text.date.TwoDigits;
import io.github.vitae.text.document.AuthorDocument;
import io.github.vitae.text.document.DividedDocument;
import io.github.vitae.text.document.DividedDocument.Division;
import io.github.vitae.text.document.DocumentScope;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.PlainText;
import io.github.vitae.text.source.SourceAssembly;
import io.github.vitae.text.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Releases in {@code CHANGELOG.md}, in the form of Keep a Changelog 1.1.0: below the title, headings of the second level such as
 * {@code ## [1.2.0] - 2024-05-01}, {@code ## [1.1.1] - 2024-04-01 [YANKED]} and {@code ## [Unreleased]}, which is not published.
 * The brackets may be missing, and the date may be written as people write dates. A file in any other form is told and not
 * read: half of it might be missing, or the rest be of another release.
 */
final class KeptChangelog {

    /** {@code [1.2.0] - 2024-05-01}: a version, with or without brackets, and what is behind it. */
    private static final Pattern RELEASE =
            Pattern.compile("(\\[)?([vV]?[0-9][0-9A-Za-z._+-]{0,100}+)(\\])?(?:\\s*+[-–—]\\s*+(.+)|\\s++([^(/:|].*))?");

    private static final Pattern YANKED = Pattern.compile("\\s*+[\\[(]yanked[\\])]\\s*+$", Pattern.CASE_INSENSITIVE);

    /** An id that some tools give a heading: {@code {#v1}}. */
    private static final String ID = "\\s*+\\{:?\\s*+#[^{}]{0,100}+\\}$";

    /** What some editors make of the hyphens of a date. */
    private static final Pattern DASH = Pattern.compile("(?<=[0-9])[–—−‐‑](?=[0-9])");

    /** What stands beside a date and is no name. */
    private static final Pattern NO_NAME =
            Pattern.compile("release[ds]?(?: date| on)?:?|date:?|on", Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY =
            Pattern.compile("(?<![0-9])[0-9]{4}[-.\u2013/][0-9]{1,2}[-.\u2013/][0-9]{1,2}(?![0-9])");

    private static final Pattern UNRELEASED =
            Pattern.compile("\\[?\\s*+un-?released(?![\\p{L}\\p{N}]).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3}|~{3})");

    private static final Pattern TIGHT_HEADING = Pattern.compile("( {0,3}#{1,6})([^#\\s][^\\r]*)\\r?");

    private static final Pattern BOLD_LINE = Pattern.compile(" {0,3}(\\*\\*|__)([^*_\\s][^*\\r]*?):?\\1:?[ \t]*\\r?");

    /** A heading that is about a version in some other way: {@code v1.0 (2024-05-01)}, {@code Version 1.0 / 2024-05-01}. */
    private static final Pattern ABOUT_A_VERSION = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,9}(?:\\p{L}[\\p{L}\\p{N}_-]{0,60}?[\\s@/_-])?[vV]?[0-9]++(?:\\.[0-9]++)+.*");

    private final SourceText source;
    private final DividedDocument.Addresses addresses;
    private final HtmlGate gate;
    private final Problems problems;
    private final boolean askedFor;

    /**
     * @param addresses where links in it lead
     * @param gate cleans what is shown
     * @param askedFor whether the user named it: one in another form is worse then
     */
    KeptChangelog(SourceText source, DividedDocument.Addresses addresses, HtmlGate gate, boolean askedFor) {
        this.source = mended(source.with(MailAddresses.hidden(source.content())));
        this.addresses = addresses;
        this.gate = gate;
        this.problems = gate.problems();
        this.askedFor = askedFor;
    }

    /** A heading that is in the form. */
    private record Heading(Division division, VersionName version, String rest, int restAt, boolean yanked) {}

    /** The releases, in the order of the file; none if it is in another form, which is told. */
    List<Release> releases() {
        List<Heading> found = new ArrayList<>();
        boolean dated = false;
        boolean first = true;
        boolean waiting = false;
        Optional<Division> title = Optional.empty();
        Optional<Division> odd = Optional.empty();
        AuthorDocument document = AuthorDocument.parse(source, 0, gate, DocumentScope.REPOSITORY);
        for (Division division : DividedDocument.of(document, 2, KeptChangelog::isOfARelease, addresses)) {
            String words = division.title();
            Optional<Heading> heading = division.level() >= 2 ? heading(division, words) : Optional.empty();
            boolean other = heading.isEmpty()
                    && !UNRELEASED.matcher(words).matches()
                    && ABOUT_A_VERSION.matcher(words).matches();
            if (heading.isPresent()) {
                found.add(heading.get());
                dated |= heading.get().rest().chars().anyMatch(Character::isDigit);
            } else if (other && first && division.level() == 1) {
                // the title of the file may be that of a release: Tides 2.0
                title = Optional.of(division);
            } else if (other && odd.isEmpty()) {
                odd = Optional.of(division);
            }
            // [Unreleased], in whatever language
            waiting |= UNRELEASED.matcher(words).matches() || (words.startsWith("[") && words.endsWith("]"));
            first = false;
        }
        if (found.isEmpty()) {
            odd = title.isPresent() ? title : odd;
        } else if (!dated && found.stream().noneMatch(KeptChangelog::isPlanned)) {
            odd = odd.or(() -> Optional.of(found.get(0).division()));
        }
        if (odd.isPresent()) {
            tell(
                    odd.get().location(),
                    "‘" + PlainText.shortened(odd.get().title()) + "’ is not how Keep a Changelog writes a release");
            return List.of();
        }
        if (found.isEmpty() && !waiting && !source.content().isBlank()) {
            tell(source.start(), "no heading here is a release as Keep a Changelog writes it");
        }
        Optional<NumberOrder> order =
                NumberOrder.of(found.stream().map(Heading::rest).toList());
        return found.stream().map(heading -> release(heading, order)).toList();
    }

    /**
     * The file with headings where its author meant some: {@code ##[1.0]} without a blank, which is no heading (CommonMark 0.31, 4.2) and
     * one on some hosts, and a line in bold that names a release: {@code **Unreleased**}, {@code **[1.0] - 2024-05-01**}. What is below
     * would be taken for a part of the release above.
     */
    private static SourceText mended(SourceText source) {
        SourceAssembly mended = new SourceAssembly();
        String text = source.content();
        String fence = "";
        int taken = 0;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
            String line = text.substring(at, end);
            Matcher mark = FENCE.matcher(line);
            if (mark.lookingAt()) {
                boolean closes = !fence.isEmpty() && mark.group(1).startsWith(fence);
                fence = fence.isEmpty() ? mark.group(1) : closes ? "" : fence;
            }
            Matcher tight = TIGHT_HEADING.matcher(line);
            Matcher bold = BOLD_LINE.matcher(line);
            if (fence.isEmpty() && tight.matches() && namesRelease(tight.group(2))) {
                mended.take(source, taken, at + tight.start(2));
                mended.insert(" ", source, at + tight.start(2));
                taken = at + tight.start(2);
            } else if (fence.isEmpty() && bold.matches() && isOfARelease(PlainText.folded(bold.group(2)))) {
                mended.take(source, taken, at);
                mended.insert("## ", source, at);
                mended.take(source, at + bold.start(2), at + bold.end(2));
                taken = end;
            }
            at = end + 1;
        }
        if (taken == 0) {
            return source;
        }
        mended.take(source, taken, text.length());
        return mended.toText(source.file());
    }

    private static boolean namesRelease(String words) {
        // #12 is the number of an issue
        return isOfARelease(words)
                || (words.indexOf('.') > 0 && RELEASE.matcher(words.strip()).matches());
    }

    /** Whether a heading below the second level is that of a release, as some tools write those of patches, or of what is none yet. */
    private static boolean isOfARelease(String words) {
        Matcher form = RELEASE.matcher(YANKED.matcher(words).replaceAll(""));
        boolean bracketed = form.matches() && form.group(1) != null && form.group(3) != null;
        return bracketed
                || UNRELEASED.matcher(words).matches()
                || (ABOUT_A_VERSION.matcher(words).matches()
                        && DAY.matcher(words).find());
    }

    private void tell(Location at, String what) {
        problems.add(new Problem(
                Code.UNKNOWN_CHANGELOG,
                askedFor ? Severity.WARNING : Severity.NOTE,
                at,
                what + "; no release of this file is shown",
                "write ## [1.0.0] - 2024-05-01, or leave changelog out of <fromProject>"));
    }

    private static Optional<Heading> heading(Division division, String title) {
        Matcher yanked = YANKED.matcher(title);
        boolean isYanked = yanked.find();
        String bare = (isYanked ? title.substring(0, yanked.start()) : title).replaceFirst(ID, "");
        Matcher form = RELEASE.matcher(bare);
        if (!form.matches() || (form.group(1) == null) != (form.group(3) == null)) {
            return Optional.empty();
        }
        int group = form.group(4) != null ? 4 : 5;
        String rest =
                form.group(group) == null ? "" : DASH.matcher(form.group(group)).replaceAll("-");
        return VersionName.of(form.group(2))
                .map(version -> new Heading(division, version, rest, Math.max(0, form.start(group)), isYanked));
    }

    private static boolean isPlanned(Heading heading) {
        return heading.version().isSnapshot() || ReleaseDate.saysPlan(heading.rest());
    }

    private Release release(Heading heading, Optional<NumberOrder> order) {
        Division division = heading.division();
        Release release = Release.of(heading.version(), division::text, division.location())
                .withWithdrawn(heading.yanked())
                .withUrl(division.link());
        if (isPlanned(heading)) {
            return release.withPlanned(true);
        }
        if (heading.rest().chars().noneMatch(Character::isDigit)) {
            return release.withName(Optional.of(heading.rest().strip()).filter(name -> !name.isEmpty()));
        }
        // a name may stand beside the date: 2024-05-01 - Spring tide
        String rest = heading.rest();
        int from = 0;
        int to = rest.length();
        if (DateParser.whole(rest, OptionalInt.empty()).isEmpty()) {
            Optional<DateMatch> last = DateParser.trailing(rest, OptionalInt.empty());
            Optional<DateMatch> first =
                    last.isPresent() ? Optional.empty() : DateParser.leading(rest, OptionalInt.empty(), TwoDigits.DAY);
            from = last.map(DateMatch::start).orElse(0);
            to = first.map(DateMatch::end).orElse(to);
        }
        String name = (rest.substring(0, from) + rest.substring(to)).replaceAll("^[\\s–—-]+|[\\s–—:,-]+$", "");
        String written = rest.substring(from, to).replaceAll("[\\s–—:-]+$", "");
        int at = heading.restAt() + from;
        DataValue.Scalar date = new DataValue.Scalar(
                written,
                false,
                division.places().locate(at, written.length()),
                (offset, length) -> division.places().locate(at + offset, length));
        ReleaseDate read = ReleaseDate.read(date, order, problems);
        return release.withDate(read.date())
                .withName(Optional.of(name)
                        .filter(words ->
                                !words.isEmpty() && !NO_NAME.matcher(words).matches()));
    }
}
