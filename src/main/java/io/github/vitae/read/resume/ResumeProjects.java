package io.github.vitae.read.resume;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.ContentItem.Fact;
import io.github.vitae.model.ContentItem.Facts;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.read.source.Fields;
import io.github.vitae.read.source.SourceFiles;
import io.github.vitae.text.data.DataValue;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.document.DataText;
import io.github.vitae.text.html.JoinedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code projects} of a résumé, as <a href="https://jsonresume.org/schema">JSON Resume</a> has them. */
final class ResumeProjects {

    private ResumeProjects() {}

    /** Them, in their order; one without a name is told. */
    static List<ContentItem> of(DataValue.Mapping resume, SourceFiles files) {
        List<ContentItem> projects = new ArrayList<>();
        for (DataValue item : new Fields(resume, files.dataGate(), files.problems()).entries("projects")) {
            if (item instanceof DataValue.Mapping mapping) {
                Fields fields = new Fields(mapping, files.dataGate(), files.problems());
                Optional<RichText> name = fields.markdown("name");
                if (name.isEmpty()) {
                    fields.missing("name");
                }
                name.map(title -> project(title, mapping, fields, files)).ifPresent(projects::add);
            } else {
                RichText title = DataText.markdown((DataValue.Scalar) item, files.dataGate());
                projects.add(ContentItem.titled(title.plain(), title, item.location()));
            }
        }
        return projects;
    }

    private static ContentItem project(RichText title, DataValue.Mapping item, Fields fields, SourceFiles files) {
        Optional<EntryDate> date = DataDates.range(fields.firstDate("startDate"), fields.end("endDate"));
        boolean open = fields.hasAny("startDate") && fields.goesOn("endDate");
        List<Fact> others = new ArrayList<>();
        list(item, "roles", fields, files).ifPresent(roles -> others.add(new Fact("role", JoinedTexts.joined(roles))));
        list(item, "highlights", fields, files)
                .ifPresent(all -> all.forEach(text -> others.add(new Fact("highlight", text))));
        List<String> tags = item.get("keywords").isEmpty()
                ? List.of()
                : fields.scalars("keywords").stream()
                        .map(word -> DataText.plain(word, files.problems()).strip())
                        .toList();
        return ContentItem.titled(title.plain(), title, item.location())
                .withDate(DataDates.orOngoing(date, open))
                .withSummary(fields.markdown("description").or(() -> fields.markdown("summary")))
                .withFacts(Facts.NONE
                        .withType(fields.first("type"))
                        .withVenue(fields.first("entity"))
                        .withTags(tags)
                        .withUrl(fields.link("url"))
                        .withOthers(others));
    }

    private static Optional<List<RichText>> list(DataValue.Mapping item, String key, Fields fields, SourceFiles files) {
        List<RichText> texts = item.get(key).isEmpty()
                ? List.of()
                : fields.scalars(key).stream()
                        .map(text -> DataText.markdown(text, files.dataGate()))
                        .filter(text -> !text.isEmpty())
                        .toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }
}
