package io.github.vitae.read.profile;

import io.github.vitae.model.ContentItem.NamedLink;
import io.github.vitae.model.ContentItem.Session;
import io.github.vitae.model.value.RichText;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Problem;
import io.github.vitae.problem.Severity;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code schedule} of a course, a row for each session, as al-folio has it and the plugin's own layout too.
 *
 * <p>For example {@code schedule: [{week: 1, date: Sept 4, topic: Tides, description: They *rise*., materials: [{name:
 * Notes, url: /notes.pdf}]}]}. {@code session} is the same as {@code week}, {@code title} as {@code topic}, and
 * {@code label} or {@code title} as a material's {@code name}.
 */
public final class ScheduleData {

    private static final Set<String> OF_A_SESSION =
            DataFiles.withFlags("week", "session", "date", "topic", "title", "description", "materials");
    private static final Set<String> OF_A_MATERIAL = DataFiles.withFlags("name", "title", "label", "url");

    private final SourceFiles files;

    public ScheduleData(SourceFiles files) {
        this.files = files;
    }

    /**
     * The sessions of an entry, in their order; none where there is no schedule. A row that is no session, and a material
     * without an address, is told and left out.
     *
     * @param entry the keys of the entry
     */
    public List<Session> read(DataValue.Mapping entry) {
        List<Session> sessions = new ArrayList<>();
        for (DataValue row : fields(entry).entries("schedule")) {
            if (row instanceof DataValue.Mapping keys) {
                session(keys).ifPresent(sessions::add);
            } else {
                tell(row, "a session", "write ‘- week: …’, ‘date: …’ and ‘topic: …’");
            }
        }
        return sessions;
    }

    private Optional<Session> session(DataValue.Mapping keys) {
        Fields fields = fields(keys).check(OF_A_SESSION, Set.of());
        String week = fields.first("week", "session").orElse("");
        String date = fields.first("date").orElse("");
        Optional<RichText> topic = fields.markdown("topic").or(() -> fields.markdown("title"));
        Optional<RichText> description = fields.markdown("description");
        List<NamedLink> materials = materials(fields);
        if (week.isEmpty() && date.isEmpty() && topic.isEmpty() && description.isEmpty() && materials.isEmpty()) {
            fields.missing("topic");
            return Optional.empty();
        }
        return Optional.of(new Session(week, date, topic, description, materials));
    }

    private List<NamedLink> materials(Fields session) {
        List<NamedLink> links = new ArrayList<>();
        for (DataValue material : session.entries("materials")) {
            if (material instanceof DataValue.Mapping keys) {
                Fields fields = fields(keys).check(OF_A_MATERIAL, Set.of());
                if (fields.scalar("url").isEmpty()) {
                    fields.missing("url");
                }
                String name = fields.first("name", "label", "title").orElse("HTML");
                fields.link("url").ifPresent(url -> links.add(new NamedLink(name, url)));
            } else {
                tell(material, "a material", "write ‘- name: …’ and ‘url: …’");
            }
        }
        return links;
    }

    private Fields fields(DataValue.Mapping keys) {
        return new Fields(keys, files.dataGate(), files.problems());
    }

    private void tell(DataValue value, String what, String fix) {
        files.problems()
                .add(new Problem(
                        Code.WRONG_SHAPE,
                        Severity.WARNING,
                        value.location(),
                        what + " is " + value.kind() + " here; it is ignored",
                        fix));
    }
}
