package io.github.vitae.read.hugo;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.read.source.MarkdownFile;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Pages of HugoBlox that are made of blocks: those of blocks of a résumé lead to the curriculum vitae, which says what such
 * blocks show; and what no page shows is told.
 */
final class HugoLandings {

    private final SourceFiles files;
    private final HugoAddresses addresses;

    HugoLandings(SourceFiles files, HugoAddresses addresses) {
        this.addresses = addresses;
        this.files = files;
    }

    /** The places of pages that consist of blocks of a résumé: {@code resume-experience}, {@code resume-skills}. */
    Map<SitePath, Location> resumes() {
        Map<SitePath, Location> places = new LinkedHashMap<>();
        for (String name : names()) {
            files.first(name)
                    .flatMap(files::unshown)
                    .filter(HugoLandings::isResume)
                    .flatMap(addresses::page)
                    .ifPresent(place -> places.putIfAbsent(
                            place, Location.ofFile(files.directory().shown(name))));
        }
        return places;
    }

    private List<String> names() {
        return Stream.concat(
                        files.list("content").stream()
                                .filter(name -> name.endsWith(".md") && !name.endsWith("/_index.md")),
                        files.folders("content").stream()
                                .flatMap(folder -> Stream.of(folder + "/_index.md", folder + "/index.md")))
                .toList();
    }

    private static boolean isResume(MarkdownFile page) {
        if (page.hasBody() || !(page.front().get("sections").orElse(null) instanceof DataValue.Sequence sections)) {
            return false;
        }
        List<String> blocks = sections.items().stream()
                .filter(DataValue.Mapping.class::isInstance)
                .flatMap(block -> ((DataValue.Mapping) block).get("block").stream())
                .filter(DataValue.Scalar.class::isInstance)
                .map(block -> ((DataValue.Scalar) block).value().strip())
                .toList();
        return !blocks.isEmpty() && blocks.stream().allMatch(block -> block.startsWith("resume-"));
    }

    /** Tells in a line what lies in the site and is on no page: slides and notebooks. */
    void tellOthers() {
        List<String> others = new ArrayList<>();
        count("content/slides", ".md", 0)
                .ifPresent(number -> others.add(said(number, "slide deck") + " (content/slides)"));
        count("content", ".ipynb", 0).ifPresent(number -> others.add(said(number, "notebook") + " (content)"));
        for (String ending : List.of(".org", ".adoc", ".rst", ".pandoc", ".mdx")) {
            count("content", ending, 0)
                    .ifPresent(
                            number -> others.add(said(number, "page") + " in the format of " + ending + " (content)"));
        }
        if (!others.isEmpty()) {
            files.problems()
                    .add(
                            Code.NOT_READ,
                            Location.ofFile(files.directory().shownAs()),
                            "not shown: " + String.join(", ", others),
                            "");
        }
    }

    private static String said(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private Optional<Integer> count(String folder, String ending, int depth) {
        return Optional.of(number(folder, ending, depth)).filter(number -> number > 0);
    }

    private int number(String folder, String ending, int depth) {
        int number = (int) files.list(folder).stream()
                .filter(name -> name.endsWith(ending))
                .count();
        if (depth < HugoContents.DEEPEST) {
            for (String inner : files.folders(folder)) {
                number += number(inner, ending, depth + 1);
            }
        }
        return number;
    }
}
