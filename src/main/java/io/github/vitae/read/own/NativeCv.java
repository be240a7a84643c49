package io.github.vitae.read.own;

import io.github.vitae.model.CurriculumVitae.Line;
import io.github.vitae.model.CurriculumVitae.Section;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.profile.CvData;
import io.github.vitae.read.profile.DataFiles;
import io.github.vitae.read.profile.FormerAddresses;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.read.visibility.NearMiss;
import io.github.vitae.read.visibility.Visibility;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.HtmlGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of {@code cv.yml}: named as in <a href="https://jsonresume.org/schema">JSON Resume</a>, and {@code grants},
 * {@code service}, {@code supervision}, {@code memberships} and their like besides; a section of any other name has that
 * name as its heading. RenderCV's file and al-folio's list are read as well.
 *
 * <p>For example {@code work: [{position: Reader, name: Nordhaven University, startDate: 2019}]}, or
 * {@code work: {title: Where I worked, entries: […]}}, or {@code references: On request.}
 */
final class NativeCv {

    /** Keys of a section that is more than a list of its entries. */
    private static final Set<String> OF_A_SECTION = DataFiles.withFlags("title", "text", "entries");

    /** What a schema of JSON puts beside the sections (JSON Schema Core 2020-12, 8): for editors, and comments for nobody. */
    private static final Set<String> OF_SCHEMAS = Set.of(
            "$schema", "$id", "$ref", "$defs", "$comment", "$anchor", "$vocabulary", "$dynamicRef", "$dynamicAnchor");

    /** What JSON Resume keeps beside the sections: the person has a file of their own here. */
    private static final Set<String> OF_THE_PERSON = Set.of("basics", "meta");

    /** The key, beside the sections, of the places where their page used to be. */
    static final String REDIRECTS = "redirect_from";

    private final SourceFiles files;
    private final CvData data;

    NativeCv(SourceFiles files) {
        this.files = files;
        this.data = new CvData(files);
    }

    /** The sections, in the order of the file. */
    List<Section> read(DataValue file) {
        if (!(file instanceof DataValue.Mapping keys)) {
            List<Section> older = data.read(file);
            if (older.isEmpty()) {
                tell(
                        file.location(),
                        "this file holds " + file.kind() + "; sections are needed",
                        "write ‘work:’ and below it ‘- position: …’");
            }
            return older;
        }
        if (keys.get("cv").isPresent()) {
            return data.read(keys);
        }
        List<Section> sections = new ArrayList<>();
        for (DataValue.Field field : keys.fields()) {
            if (OF_THE_PERSON.contains(field.key())) {
                files.problems()
                        .add(new Problem(
                                Code.NOT_READ,
                                Severity.WARNING,
                                field.keyLocation(),
                                "‘" + field.key() + "’ is not read here",
                                "say who you are in person.yml"));
            } else if (!field.key().equals(REDIRECTS)
                    && !Visibility.isFlag(field.key())
                    && !OF_SCHEMAS.contains(field.key())) {
                section(field).ifPresent(sections::add);
            }
        }
        return sections;
    }

    /** Where the page of them used to be, and should still be found. */
    Map<SitePath, Location> formerAddresses(DataValue file) {
        return file instanceof DataValue.Mapping keys
                ? FormerAddresses.located(fields(keys), files.problems(), REDIRECTS)
                : Map.of();
    }

    private Optional<Section> section(DataValue.Field field) {
        String key = CvData.key(field.key());
        Optional<RichText> title = Optional.empty();
        if (key.isEmpty()) {
            title = Optional.of(HtmlGate.plain(field.key()));
            NearMiss.meant(field.key(), Set.copyOf(CvData.KEYS))
                    .ifPresent(meant -> files.problems()
                            .add(
                                    Code.MISSPELT_KEY,
                                    field.keyLocation(),
                                    "‘" + field.key() + "’ is no section that is known; it is shown under that name",
                                    "if ‘" + meant + "’ is meant, write that"));
        }
        DataValue value = field.value();
        Optional<RichText> text = Optional.empty();
        if (value instanceof DataValue.Mapping keys && isSection(keys)) {
            Fields fields = fields(keys).check(OF_A_SECTION, Set.of());
            Optional<RichText> own = fields.markdown("title");
            title = own.isPresent() ? own : title;
            text = fields.markdown("text");
            value = keys.get("entries").orElse(new DataValue.Sequence(List.of(), keys.location()));
        } else if (value instanceof DataValue.Scalar words) {
            if (words.isNull() || words.value().isBlank()) {
                return Optional.empty();
            }
            text = Optional.of(DataText.markdown(words, files.dataGate()));
            value = new DataValue.Sequence(List.of(), words.location());
        }
        List<Line> lines = lines(value);
        return lines.isEmpty() && text.isEmpty() ? Optional.empty() : Optional.of(new Section(key, title, text, lines));
    }

    /** Whether keys are those of a section, and not those of the one entry that a section has. */
    private static boolean isSection(DataValue.Mapping keys) {
        return keys.get("entries").isPresent()
                || keys.fields().stream().allMatch(field -> OF_A_SECTION.contains(field.key()));
    }

    private List<Line> lines(DataValue value) {
        List<Line> lines = new ArrayList<>();
        List<? extends DataValue> entries = value instanceof DataValue.Sequence list ? list.items() : List.of(value);
        for (DataValue entry : entries) {
            if (entry instanceof DataValue.Mapping keys) {
                fields(keys).check(CvData.LINE_KEYS, Set.of("id"));
            }
            List<Line> found = entry instanceof DataValue.Sequence ? List.of() : data.lines(entry);
            if (found.isEmpty()) {
                tell(
                        entry.location(),
                        "this entry is " + entry.kind() + " in which nothing is known; it is ignored",
                        "write ‘- position: …’, ‘- title: …’ or ‘- name: …’");
            }
            lines.addAll(found);
        }
        return lines;
    }

    private Fields fields(DataValue.Mapping keys) {
        return new Fields(keys, files.dataGate(), files.problems());
    }

    private void tell(Location at, String message, String fix) {
        files.problems().add(new Problem(Code.WRONG_SHAPE, Severity.WARNING, at, message, fix));
    }
}
