package io.github.vitae.read.own;

import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.CurriculumVitae.Line;
import io.github.vitae.model.CurriculumVitae.Section;
import io.github.vitae.model.value.RichText;
import io.github.vitae.text.data.YamlText;
import io.github.vitae.text.date.DataDates;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Writes the sections of a curriculum vitae as {@link NativeCv} reads them. */
final class CvWriter {

    /** What the title and the organisation of an entry are called in a section, where JSON Resume has words for it. */
    private record Names(String title, String organisation) {}

    private static final Names OTHERS = new Names("title", "organization");

    private static final Map<String, Names> NAMES = Map.ofEntries(
            Map.entry("work", new Names("position", "name")),
            Map.entry("volunteer", new Names("position", "organization")),
            Map.entry("education", new Names("studyType", "institution")),
            Map.entry("awards", new Names("title", "awarder")),
            Map.entry("certificates", new Names("title", "issuer")),
            Map.entry("publications", new Names("title", "publisher")),
            Map.entry("skills", new Names("name", "organization")),
            Map.entry("languages", new Names("language", "organization")),
            Map.entry("interests", new Names("name", "organization")),
            Map.entry("projects", new Names("title", "entity")),
            Map.entry("references", new Names("name", "organization")));

    private final Function<RichText, String> markdown;

    /**
     * A writer.
     *
     * @param markdown how texts are written
     */
    CvWriter(Function<RichText, String> markdown) {
        this.markdown = markdown;
    }

    /** The text of the file. */
    String file(CurriculumVitae cv) {
        YamlText yaml = new YamlText();
        yaml.lines(new EntryText("")
                .places(NativeCv.REDIRECTS, List.copyOf(cv.formerAddresses().keySet()))
                .toString());
        Set<String> taken = new HashSet<>(Set.of(NativeCv.REDIRECTS));
        for (Section section : cv.sections()) {
            String name = name(section, taken);
            Optional<RichText> title = section.title()
                    .filter(words -> !section.key().isEmpty() || !words.plain().equals(name));
            boolean whole = title.isPresent() || section.text().isPresent();
            String indent = whole ? "    " : "  ";
            yaml.line((EntryText.isKey(name) ? name : EntryText.quoted(name)) + ":");
            if (whole) {
                yaml.lines(new EntryText("  ")
                        .field("title", title.map(markdown))
                        .field("text", section.text().map(markdown))
                        .toString());
                if (!section.lines().isEmpty()) {
                    yaml.line("  entries:");
                }
            }
            section.lines().forEach(line -> line(line, section.key(), indent, yaml));
        }
        return yaml.toString();
    }

    /** The section's key: that of its kind, or its heading; each once. */
    private static String name(Section section, Set<String> taken) {
        String heading = section.title().map(RichText::plain).orElse("").strip();
        String name = section.key().isEmpty() ? heading : section.key();
        // a second one of a kind can only be told by its heading
        for (int number = 2; name.isEmpty() || !taken.add(name); number++) {
            name = (heading.isEmpty() ? "Section" : heading) + " " + number;
        }
        return name;
    }

    private void line(Line line, String key, String indent, YamlText yaml) {
        Names names = NAMES.getOrDefault(key, OTHERS);
        if (line.equals(Line.EMPTY.withTitle(line.title()).withLocation(line.location()))
                && line.title().isPresent()) {
            yaml.item(indent, markdown.apply(line.title().get()));
            return;
        }
        // without a title, the name of an organisation must not be taken for one
        String organisation = line.title().isEmpty() ? "organization" : names.organisation();
        yaml.lines(new EntryText(indent + "  ")
                .field(names.title(), line.title().map(markdown))
                .field(organisation, line.organisation().map(markdown))
                .field("location", line.place())
                .field("date", line.date().map(DataDates::written))
                .link("url", line.url())
                .field("summary", line.text().map(markdown))
                .list("highlights", line.highlights().stream().map(markdown).toList())
                .list("keywords", line.tags())
                .asItem());
    }
}
