package io.github.vitae.read.project.release;

import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Problems;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.project.facts.HiddenPeople;
import io.github.vitae.read.project.facts.ProjectFacts;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.data.XmlElement;
import io.github.vitae.text.date.NumberOrder;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.source.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Releases in {@code src/changes/changes.xml}, as maven-changes-plugin has it (XSD 1.0.0 to 2.0.0):
 *
 * <pre>{@code
 * <document><body>
 *   <release version="1.2.0" date="2024-05-01" description="Faster tides">
 *     <action type="fix" dev="ada" issue="TIDES-12" due-to="Bea Wave">Ebb came too late.</action>
 *   </release>
 * </body></document>
 * }</pre>
 */
final class ChangesFile {

    /** Where it lies in a project. */
    static final String NAME = "src/changes/changes.xml";

    private final ChangesText texts;
    private final TagNames names;
    private final Problems problems;

    ChangesFile(ProjectFacts project, HiddenPeople hidden, HtmlGate gate, Problems problems) {
        this.texts = new ChangesText(project, hidden, gate);
        this.names = new TagNames(project, true);
        this.problems = problems;
    }

    /** The releases of a file, in its order. */
    List<Release> releases(XmlElement document) {
        Optional<XmlElement> body = document.first("body");
        if (!document.name().equals("document") || body.isEmpty()) {
            tell(
                    document.location(),
                    "this is no list of changes; nothing of it is shown",
                    "write <document><body><release version=\"1.0\" date=\"2024-05-01\">…, as maven-changes-plugin has it");
            return List.of();
        }
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement element : body.get().elements()) {
            if (element.name().equals("release")) {
                found.add(element);
            } else {
                unknown(element, "release");
            }
        }
        Optional<NumberOrder> order = NumberOrder.of(found.stream()
                .flatMap(release -> release.attribute("date").stream())
                .toList());
        List<Release> releases = new ArrayList<>();
        found.forEach(release -> release(release, order).ifPresent(releases::add));
        return releases;
    }

    private Optional<Release> release(XmlElement element, Optional<NumberOrder> order) {
        Optional<String> written = element.attribute("version");
        Optional<VersionName> version = written.flatMap(this::version);
        Optional<String> date = element.attribute("date");
        boolean plan = date.filter(ReleaseDate::isPlan).isPresent();
        if (version.isEmpty()) {
            // ${project.version}, or a plan without a number
            if (!plan && written.filter(words -> words.contains("${")).isEmpty()) {
                tell(
                        element.location(),
                        written.map(words -> "‘" + PlainText.shortened(words) + "’ is no version")
                                        .orElse("this release has no version")
                                + "; it is left out",
                        "write <release version=\"1.0\" …>");
            }
            return Optional.empty();
        }
        Location at = element.location();
        ReleaseDate read = date.map(words -> ReleaseDate.read(
                        new DataValue.Scalar(words, false, at, (offset, length) -> at), order, problems))
                .orElse(ReleaseDate.NONE);
        checkContent(element, Set.of("action", "component"));
        element.elements().stream()
                .filter(inner -> inner.name().equals("component"))
                .forEach(component -> checkContent(component, Set.of("action")));
        return Optional.of(Release.of(version.get(), () -> text(element), at)
                .withDate(read.date())
                .withPlanned(read.planned() || version.get().isSnapshot()));
    }

    /** A version, of which people also write {@code 1.0 beta}, {@code Version 1.0} and {@code tides-1.0}. */
    private Optional<VersionName> version(String written) {
        return VersionName.of(written).or(() -> names.version(written.replace(' ', '-')));
    }

    private RichText text(XmlElement release) {
        List<XmlElement> actions = new ArrayList<>();
        for (XmlElement element : release.elements()) {
            if (element.name().equals("action")) {
                actions.add(element);
            } else if (element.name().equals("component")) {
                element.elements().stream()
                        .filter(inner -> inner.name().equals("action"))
                        .forEach(actions::add);
            }
        }
        return texts.of(release, actions);
    }

    /** Tells what has no meaning in a release. */
    private void checkContent(XmlElement element, Set<String> known) {
        for (XmlElement inner : element.children()) {
            if (inner.isText() ? !inner.text().isBlank() : !known.contains(inner.name())) {
                if (inner.isText()) {
                    tell(
                            inner.location(),
                            "text in a release belongs into an action; it is left out",
                            "write <action>…");
                } else {
                    unknown(inner, "action");
                }
            }
        }
    }

    private void unknown(XmlElement element, String known) {
        tell(
                element.location(),
                "<" + PlainText.shortened(element.name()) + "> means nothing here; it is left out",
                "if <" + known + "> is meant, write that");
    }

    private void tell(Location at, String message, String fix) {
        problems.add(new Problem(Code.WRONG_SHAPE, Severity.WARNING, at, message, fix));
    }
}
