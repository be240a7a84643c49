package io.github.vitae.mojo.macro;

import io.github.vitae.page.ProfileLists;
import io.github.vitae.page.frame.Markup;
import io.github.vitae.page.frame.TagKey;
import io.github.vitae.page.publication.PageReferences;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.read.visibility.NearMiss;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.maven.doxia.macro.MacroRequest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoFailureException;

/** One use of a macro: what it asks for, on which page, and what is wrong with it. */
final class MacroCall {

    private static final int NEAR = 3;

    private final String name;
    private final Map<String, String> parameters = new TreeMap<>();
    private final String sourceText;
    private final MacroPage page;
    private final ProjectLists project;
    private final ProjectLists.OnPage onPage;
    private final ProfileLists lists;
    private final Markup markup;

    MacroCall(String name, Sink sink, MacroRequest request, ProjectLists project) throws MojoFailureException {
        this.name = name;
        this.project = project;
        request.getParameters().forEach((key, value) -> {
            if (!MacroRequest.isInternalParameter(key) && value != null) {
                parameters.put(key.strip(), String.valueOf(value).strip());
            }
        });
        String text = request.getSourceContent();
        this.sourceText = text == null ? "" : text;
        this.page = MacroPage.of(sink, project.base(), project.sources());
        Optional<ProfileLists> own = project.lists(page.folder());
        this.lists = own.orElse(project.lists());
        this.onPage = project.on(sink, lists);
        this.markup = lists.on(sink, own.isPresent() ? page.inFolder() : page.path());
        if (project.needsStyle(onPage)) {
            ProfileLists.style(markup);
        }
    }

    /** Writes into the page. */
    Markup markup() {
        return markup;
    }

    ProfileLists lists() {
        return lists;
    }

    /** What the page cites. */
    PageReferences references() {
        return onPage.references();
    }

    /** Whether the page has a list of references somewhere. */
    boolean hasReferences() {
        return onPage.hasReferences(() -> MacroText.hasReferences(sourceText));
    }

    /** Tells of parameters that the macro has not got. */
    void check(Set<String> known) throws MojoFailureException {
        if (project.missing().isPresent()) {
            tell(
                    "there is no profile in " + project.missing().get() + " to show anything of",
                    "put about.md, news.yml or publications.bib there, or set vitaeDirectory");
        }
        for (String written : parameters.keySet()) {
            if (!known.contains(written)) {
                tell(
                        "‘" + written + "’ is no parameter of " + name,
                        NearMiss.meant(written, known)
                                .map(meant -> "write ‘" + meant + "’")
                                .orElseGet(() -> known.isEmpty()
                                        ? "take it out"
                                        : "write some of " + String.join(", ", new TreeSet<>(known))));
            }
        }
    }

    /** A parameter as it is written; nothing where it is blank. */
    Optional<String> text(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).filter(value -> !value.isEmpty());
    }

    /** How many entries at most; all where nothing is said, or nothing that can be read, which is told. */
    int limit() throws MojoFailureException {
        Optional<String> written = text("limit");
        if (written.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        if (written.get().matches("[0-9]{1,9}") && Integer.parseInt(written.get()) > 0) {
            return Integer.parseInt(written.get());
        }
        tell(
                "‘" + written.get() + "’ is no limit of a list; all entries are listed",
                "write how many entries there are to be, such as limit=3");
        return Integer.MAX_VALUE;
    }

    /** A switch; off where nothing is said, or nothing that can be read, which is told. */
    boolean flag(String parameter) throws MojoFailureException {
        String written = text(parameter).orElse("false").toLowerCase(Locale.ROOT);
        if (!written.equals("true") && !written.equals("false")) {
            tell("‘" + written + "’ is neither true nor false", "write " + parameter + "=true");
        }
        return written.equals("true");
    }

    /** Keys, parted by commas or semicolons. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (String key : text("key").orElse("").split("[,;]")) {
            if (!key.isBlank()) {
                keys.add(key.strip());
            }
        }
        return keys;
    }

    /**
     * A tag to choose by; one that no entry has is told.
     *
     * @param known the tags that there are
     * @param what what has such tags: {@code news}
     */
    Optional<String> tag(String parameter, Set<String> known, String what) throws MojoFailureException {
        Optional<String> tag = text(parameter);
        if (tag.isPresent() && known.stream().map(TagKey::of).noneMatch(TagKey.of(tag.get())::equals)) {
            tell("no " + what + " have the " + parameter + " ‘" + tag.get() + "’", advice(tag.get(), known));
        }
        return tag;
    }

    /** Tells a key that no publication has. */
    void unknownKey(String key) throws MojoFailureException {
        String advice = advice(key, lists().publications().keys());
        project.tell(
                new Problem(Code.UNKNOWN_CITATION, location(), "no publication has the key ‘" + key + "’", advice));
    }

    private static String advice(String written, Set<String> known) {
        if (known.isEmpty()) {
            return "the profile has none at all";
        }
        List<String> near = NearMiss.near(written, known, NEAR);
        return near.isEmpty()
                ? "there are " + known.stream().limit(NEAR).collect(Collectors.joining(", "))
                        + (known.size() > NEAR ? ", …" : "")
                : "write " + String.join(" or ", near);
    }

    /** Tells what is wrong with the macro. */
    void tell(String message, String fix) throws MojoFailureException {
        project.tell(new Problem(Code.UNUSABLE_MACRO, location(), message, fix));
    }

    private Location location() {
        Path base = project.base().toAbsolutePath().normalize();
        String shown = page.source()
                .map(source -> source.startsWith(base) ? base.relativize(source) : source)
                .map(source -> source.toString().replace('\\', '/'))
                .orElseGet(() -> page.path().value());
        return MacroText.find(page.source(), shown, name, parameters);
    }
}
