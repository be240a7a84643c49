package io.github.vitae.page.machine;

import io.github.vitae.model.value.SitePath;
import io.github.vitae.page.frame.Output;
import io.github.vitae.page.people.PeoplePage;
import io.github.vitae.page.publication.CitePage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What programs get besides pages, each where nobody else has its place. */
public final class MachineOutputs {

    /** All that pages say. */
    public static final SitePath PROFILE = new SitePath("profile.json");

    /** The shape of that. */
    public static final SitePath SCHEMA = new SitePath("profile.schema.json");

    /** What is on which page. */
    public static final SitePath LLMS = new SitePath("llms.txt");

    static final SitePath NEWS = new SitePath("news.html");
    static final SitePath AWARDS = new SitePath("awards.html");
    static final SitePath PUBLICATIONS = new SitePath("publications.html");
    static final SitePath PEOPLE = PeoplePage.PATH;
    static final SitePath CITE = CitePage.PATH;

    private final MachineContext context;
    private final Set<MachineFormat> formats;
    private final List<Output.Page> pages;
    private final Set<String> taken;

    /**
     * @param formats what there is to be
     * @param outputs what goes into the site, pages with all that is in their heads
     */
    public MachineOutputs(MachineContext context, Set<MachineFormat> formats, Collection<Output> outputs) {
        this.context = context;
        this.formats = Set.copyOf(formats);
        this.pages = outputs.stream()
                .filter(Output.Page.class::isInstance)
                .map(Output.Page.class::cast)
                .toList();
        this.taken = Stream.concat(
                        outputs.stream().map(Output::path),
                        context.profile().assets().stream().map(asset -> asset.path()))
                .map(MachineOutputs::folded)
                .collect(Collectors.toSet());
    }

    /** A place as systems compare it that tell capitals not apart. */
    private static String folded(SitePath path) {
        return path.value().toLowerCase(Locale.ROOT);
    }

    private boolean isFree(SitePath path) {
        return !taken.contains(folded(path));
    }

    /** A page's own words as Markdown, beside it; nothing if somebody has that place. */
    private Optional<SitePath> twin(SitePath page) {
        return formats.contains(MachineFormat.MARKDOWN)
                ? Optional.of(new SitePath(page.value() + ".md")).filter(this::isFree)
                : Optional.empty();
    }

    /** The same output; a page names its twin. */
    public Output linked(Output output) {
        if (!(output instanceof Output.Page page)) {
            return output;
        }
        return twin(page.path())
                .<Output>map(twin -> {
                    List<Output.Alternate> alternates = new ArrayList<>(page.alternates());
                    alternates.add(new Output.Alternate(twin, "text/markdown", page.title(), "Markdown"));
                    return page.withAlternates(alternates);
                })
                .orElse(output);
    }

    /** The files. */
    public List<Output> all() {
        List<Output> outputs = new ArrayList<>();
        if (formats.contains(MachineFormat.PROFILE) && isFree(PROFILE) && isFree(SCHEMA)) {
            outputs.add(file(PROFILE, written -> ProfileJson.parts(context, written)));
            outputs.add(file(SCHEMA, written -> ProfileJson.schema()));
        }
        if (formats.contains(MachineFormat.LLMS) && isFree(LLMS)) {
            outputs.add(file(LLMS, written -> Stream.of(new LlmsText(context, this::twin).of(pages, written))));
        }
        for (Output.Page page : pages) {
            twin(page.path())
                    .ifPresent(twin -> outputs.add(new Output.MachineText(
                            twin,
                            Optional.of(page.path()),
                            written -> Stream.of(
                                    MarkdownPage.of(page, context.pen().site())))));
        }
        return outputs;
    }

    private static Output file(SitePath path, Function<Set<SitePath>, Stream<String>> parts) {
        return new Output.MachineText(path, Optional.empty(), parts);
    }
}
