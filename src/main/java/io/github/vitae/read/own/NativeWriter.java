package io.github.vitae.read.own;

import io.github.vitae.model.About;
import io.github.vitae.model.Affiliation;
import io.github.vitae.model.Award;
import io.github.vitae.model.CurriculumVitae;
import io.github.vitae.model.Entry;
import io.github.vitae.model.EntryList;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Person;
import io.github.vitae.model.Profile;
import io.github.vitae.model.ServiceLink;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.read.bibliography.BibWriter;
import io.github.vitae.read.person.OwnerNames;
import io.github.vitae.read.profile.SectionKinds;
import io.github.vitae.text.data.YamlText;
import io.github.vitae.text.date.DataDates;
import io.github.vitae.text.html.HtmlGate;
import io.github.vitae.text.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a profile in the native layout, which {@link NativeReader} reads as the same profile again: texts as Markdown,
 * entries and the person as data.
 */
public final class NativeWriter {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])[ >]");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private final Profile profile;
    private final WrittenStyles styles;

    private NativeWriter(Profile profile) {
        this.profile = profile;
        this.styles = new WrittenStyles(profile.styles());
    }

    /**
     * The files of the layout by their names, each with its text. What there is nothing to say about has no file.
     *
     * @param places where, on the pages of this profile, the content of old addresses is: {@code news.html#2024-prize}
     */
    public static Map<String, String> files(Profile profile, Map<SitePath, String> places) {
        NativeWriter writer = new NativeWriter(profile);
        Map<String, String> files = new LinkedHashMap<>();
        String about = writer.about();
        if (!about.isBlank()) {
            files.put("about.md", about);
        }
        profile.person().ifPresent(person -> files.put("person.yml", writer.person(person)));
        if (!profile.news().entries().isEmpty()) {
            files.put("news.yml", writer.news());
        }
        if (!profile.awards().entries().isEmpty()) {
            files.put("awards.yml", writer.awards());
        }
        if (!profile.cv().sections().isEmpty()) {
            files.put("cv.yml", new CvWriter(writer::markdown).file(profile.cv()));
        }
        new ContentWriter(profile, writer::markdown).addTo(files, profile);
        put("people.yml", PeopleWriter.file(profile.people(), writer::markdown), files);
        if (!profile.publications().isEmpty()) {
            files.put("publications.bib", publications(profile));
            put("coauthors.yml", NamesWriter.coauthors(profile.publications()), files);
            put("venues.yml", NamesWriter.venues(profile.publications()), files);
        }
        put("menu.yml", NativeMenu.file(profile.navigation(), places), files);
        put("redirects.yml", NativeRedirects.file(profile.moved(), places), files);
        return Schemas.named(files);
    }

    /** Files of the layout, with the schemas by which an editor knows their keys, and a line in each that names its own. */
    public static Map<String, String> withSchemas(Map<String, String> files) {
        return Schemas.named(files);
    }

    private static void put(String name, String text, Map<String, String> files) {
        if (!text.isEmpty()) {
            files.put(name, text);
        }
    }

    private static String publications(Profile profile) {
        return profile.publications().stream()
                .map(publication -> BibWriter.entry(publication, true))
                .collect(Collectors.joining("\n"));
    }

    private String markdown(RichText text) {
        return styles.restored(MarkdownText.of(text));
    }

    private String about() {
        YamlText front = new YamlText()
                .field("", "title", profile.about().title())
                .field("", "description", profile.about().description().map(words -> markdown(HtmlGate.plain(words))));
        if (!profile.formerAddresses().isEmpty()) {
            front.line("redirect_from:");
            profile.formerAddresses().keySet().forEach(address -> front.item("  ", "/" + address));
        }
        sections(front);
        String keys = front.toString();
        StringBuilder about = new StringBuilder(keys.isEmpty() ? "" : "---\n" + keys + "---\n\n");
        about.append(styles.sheet());
        boolean news = false;
        boolean awards = false;
        List<About.Part> parts = inOrder(profile.about().parts());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof About.Prose prose) {
                about.append(markdown(prose.text())).append("\n\n");
            } else if (parts.get(i) instanceof About.NewsPlace) {
                about.append(section(profile.news(), "News", levelBehind(parts, i)));
                news = true;
            } else if (parts.get(i) instanceof About.AwardsPlace) {
                about.append(section(profile.awards(), "Awards", levelBehind(parts, i)));
                awards = true;
            }
        }
        boolean titledAwards = profile.awards().title().isPresent()
                || !profile.awards().preface().isEmpty();
        // where nothing says where news stand, they stand before the awards
        boolean titledNews = profile.news().title().isPresent()
                || !profile.news().preface().isEmpty()
                || (titledAwards && !awards && !profile.news().entries().isEmpty());
        about.append(!news && titledNews ? section(profile.news(), "News", 2) : "");
        about.append(!awards && titledAwards ? section(profile.awards(), "Awards", 2) : "");
        return about.toString().strip() + "\n";
    }

    /** What the front matter has to say of headings that are not told by their words. */
    private void sections(YamlText front) {
        SectionKinds kinds = new SectionKinds(Map.of());
        Map<String, String> headings = new LinkedHashMap<>();
        profile.news().title().ifPresent(title -> headings.put("news", title.plain()));
        profile.awards().title().ifPresent(title -> headings.put("awards", title.plain()));
        headings.entrySet()
                .removeIf(heading -> kinds.of(heading.getValue())
                        .filter(kind -> kind.key().equals(heading.getKey()))
                        .isPresent());
        List<String> prose = profile.about().parts().stream()
                .filter(About.Prose.class::isInstance)
                .flatMap(part -> MarkdownText.headings(((About.Prose) part).text()).stream())
                .filter(heading -> kinds.of(heading).isPresent())
                .distinct()
                .toList();
        boolean decided = !profile.about().switches().equals(About.Switches.NONE);
        if (decided || !headings.isEmpty() || !prose.isEmpty()) {
            front.line("vitae:");
        }
        if (decided) {
            home(front);
        }
        if (!headings.isEmpty() || !prose.isEmpty()) {
            front.line("  sections:");
            headings.forEach((kind, heading) -> front.field("    ", kind, Optional.of(heading)));
            list(front, "    ", "about", prose);
        }
    }

    /** What is decided of what stands on the home page beside its text. */
    private void home(YamlText front) {
        About.Switches switches = profile.about().switches();
        boolean placed = profile.about().parts().stream().anyMatch(About.PublicationsPlace.class::isInstance);
        front.line("  home:");
        switches.news().ifPresent(news -> front.line("    news: " + news));
        if (!switches.publications() && !placed) {
            front.line("    publications: false");
        }
        if (!switches.cv().isEmpty()) {
            front.line("    cv: [" + String.join(", ", switches.cv()) + "]");
        }
        front.line("    portrait: " + (switches.roundPortrait() ? "round" : "whole"));
    }

    /**
     * The parts in an order in which no text becomes a part of a section: behind a section's heading, only a heading ends it.
     */
    private static List<About.Part> inOrder(List<About.Part> parts) {
        List<About.Part> ordered = new ArrayList<>();
        List<About.Part> places = new ArrayList<>();
        for (About.Part part : parts) {
            if (!(part instanceof About.Prose prose)) {
                places.add(part);
            } else {
                if (startsWithHeading(prose)) {
                    ordered.addAll(places);
                    places.clear();
                }
                ordered.add(part);
            }
        }
        ordered.addAll(places);
        return ordered;
    }

    private static boolean startsWithHeading(About.Prose prose) {
        String html = prose.text().fragment();
        Matcher heading = HEADING.matcher(html);
        if (!heading.find()) {
            return false;
        }
        String before = html.substring(0, heading.start());
        return !before.contains("<img") && TAG.matcher(before).replaceAll("").isBlank();
    }

    /** The level at which a section's heading is ended by the next heading of the text behind it. */
    private static int levelBehind(List<About.Part> parts, int place) {
        for (About.Part part : parts.subList(place + 1, parts.size())) {
            if (part instanceof About.Prose prose) {
                Matcher heading = HEADING.matcher(prose.text().fragment());
                if (heading.find()) {
                    return Math.max(2, heading.group(1).charAt(0) - '0');
                }
            }
        }
        return 2;
    }

    private String section(EntryList<? extends Entry> list, String otherwise, int level) {
        StringBuilder section = new StringBuilder("#".repeat(level))
                .append(' ')
                .append(list.title()
                        .map(this::markdown)
                        .filter(title -> !title.contains("\n"))
                        .orElse(otherwise))
                .append("\n\n");
        for (RichText preface : list.preface()) {
            section.append(markdown(preface)).append("\n\n");
        }
        return section.toString();
    }

    private String news() {
        YamlText yaml = new YamlText();
        for (NewsItem item : profile.news().entries()) {
            yaml.line("-"
                    + (item.date().isPresent()
                            ? " date: " + scalar(DataDates.written(item.date().get()))
                            : ""));
            yaml.field("  ", "title", item.title().map(this::markdown))
                    .field("  ", "text", Optional.of(markdown(item.body())))
                    .field("  ", "url", item.url().map(EntryText::address))
                    .field("  ", "pinned", item.pinned() ? Optional.of("true") : Optional.empty())
                    .field("  ", "id", item.id());
            cites(yaml, item.cites());
            if (!item.tags().isEmpty()) {
                yaml.line("  tags:");
                item.tags().forEach(tag -> yaml.item("    ", tag));
            }
        }
        return yaml.toString();
    }

    private String awards() {
        YamlText yaml = new YamlText();
        List<Award> awards = profile.awards().entries();
        for (Award award : awards.stream().sorted(Award.byGroup(awards)).toList()) {
            yaml.line("-"
                    + (award.date().isPresent()
                            ? " date: " + scalar(DataDates.written(award.date().get()))
                            : ""));
            yaml.field("  ", "title", Optional.of(markdown(award.body())))
                    .field("  ", "awarder", award.awarder())
                    .field("  ", "summary", award.summary().map(this::markdown))
                    .field("  ", "url", award.url().map(EntryText::address))
                    .field("  ", "amount", award.amount())
                    .field("  ", "group", award.group())
                    .field("  ", "id", award.id());
            if (award.selected()) {
                yaml.line("  selected: true");
            }
            cites(yaml, award.cites());
        }
        return yaml.toString();
    }

    private static void cites(YamlText yaml, List<String> keys) {
        if (!keys.isEmpty()) {
            yaml.line("  cite:");
            keys.forEach(key -> yaml.item("    ", key));
        }
    }

    private static String scalar(String date) {
        String field = new YamlText().field("", "date", Optional.of(date)).toString();
        return field.substring("date: ".length()).strip();
    }

    private String person(Person person) {
        YamlText yaml = new YamlText()
                .field("", "name", Optional.of(person.name()))
                .field("", "type", Optional.of("Organization").filter(type -> person.isOrganization()))
                .field("", "pronouns", person.pronouns())
                .field("", "role", person.role())
                .field("", "location", person.location())
                .field("", "email", person.email())
                .field("", "avatar", person.avatar().map(EntryText::address))
                .field("", "bio", person.bio().map(this::markdown))
                .field("", "details", person.details().map(this::markdown));
        if (!person.affiliations().isEmpty()) {
            yaml.line("affiliations:");
            for (Affiliation affiliation : person.affiliations()) {
                yaml.field("  - ", "name", Optional.of(affiliation.name()))
                        .field("    ", "url", affiliation.url().map(EntryText::address));
            }
        }
        if (!person.links().isEmpty()) {
            yaml.line("links:");
            for (ServiceLink link : person.links()) {
                yaml.field("  - ", "label", Optional.of(link.label()))
                        .field("    ", "url", Optional.of(EntryText.address(link.url())))
                        .field("    ", "icon", link.service().equals("cv") ? Optional.of("cv") : Optional.empty());
            }
        }
        list(yaml, "", "publishes_as", otherNames(person));
        curriculumVitae(yaml, profile.cv());
        return yaml.toString();
    }

    /** The names that they published under and that their own does not tell. */
    private List<String> otherNames(Person person) {
        OwnerNames own = new OwnerNames().add(Optional.of(person));
        return profile.publications().stream()
                .flatMap(publication -> publication.authors().stream())
                .filter(author -> author.owner() && !own.isOwner(author.name()))
                .map(author -> author.name().display())
                .distinct()
                .toList();
    }

    private void curriculumVitae(YamlText yaml, CurriculumVitae cv) {
        list(yaml, "", "interests", cv.interests());
        if (!cv.positions().isEmpty()) {
            yaml.line("experience:");
            cv.positions()
                    .forEach(position -> yaml.field("  - ", "role", Optional.of(position.title()))
                            .field("    ", "org", position.organisation())
                            .field("    ", "date", position.date().map(DataDates::written))
                            .field("    ", "summary", position.summary().map(this::markdown)));
        }
        if (!cv.degrees().isEmpty()) {
            yaml.line("education:");
            cv.degrees()
                    .forEach(degree -> yaml.field("  - ", "degree", Optional.of(degree.title()))
                            .field("    ", "institution", degree.institution())
                            .field("    ", "date", degree.date().map(DataDates::written))
                            .field("    ", "summary", degree.summary().map(this::markdown)));
        }
        skills(yaml, "skills", cv.skills());
        skills(yaml, "languages", cv.languages());
    }

    private static void skills(YamlText yaml, String key, List<CurriculumVitae.Skill> skills) {
        if (!skills.isEmpty()) {
            yaml.line(key + ":");
            skills.forEach(skill ->
                    yaml.field("  - ", "name", Optional.of(skill.name())).field("    ", "level", skill.level()));
        }
    }

    private static void list(YamlText yaml, String indent, String key, List<String> values) {
        if (!values.isEmpty()) {
            yaml.line(indent + key + ":");
            values.forEach(value -> yaml.item(indent + "  ", value));
        }
    }
}
