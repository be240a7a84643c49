package io.github.vitae.start;

import io.github.vitae.model.value.Language;
import io.github.vitae.problem.notation.JsonWriter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A profile to start from, in the plugin's own layout. All that it shows says that it is an example, so that nobody is taken in who
 * comes upon it too early.
 */
public final class StarterProfile {

    private StarterProfile() {}

    /** The files of the profile by their names: {@code about.md}, {@code news.yml}. */
    public static Map<String, String> files(NewProject project) {
        StarterWords words = StarterWords.in(project.language());
        Map<String, String> values = values(project, words);
        Map<String, String> files = new LinkedHashMap<>();
        for (String name : new String[] {"about.md", "person.yml", "news.yml", "awards.yml", "publications.bib"}) {
            files.put(name, Template.filled("profile/" + name, values));
        }
        files.put("posts/first-post.md", Template.filled("profile/post.md", values));
        return files;
    }

    /** The first page of a profile of which all else was read from somewhere. */
    public static String about(NewProject project) {
        return Template.filled("profile/only-about.md", values(project, StarterWords.in(project.language())));
    }

    /** Who a profile is about, where nothing that was read says so. */
    public static String person(NewProject project) {
        return Template.filled("profile/person.yml", values(project, StarterWords.in(project.language())));
    }

    /** What a profile has of its own in another language of the site, by names in the folder of its sources there. */
    public static Map<String, String> translation(NewProject project, Language language) {
        StarterWords words = StarterWords.in(language);
        Map<String, String> values = values(project, words);
        values.put("lang", words.language().tag());
        return Map.of("about.md", Template.filled("profile/about-translated.md", values));
    }

    private static Map<String, String> values(NewProject project, StarterWords words) {
        Map<String, String> values = new HashMap<>();
        values.put("lang", project.language().tag());
        values.put("name", JsonWriter.file(project.name(), c -> c < ' ').strip());
        values.put("author", Names.author(project.name()));
        values.put("day", project.day().toString());
        values.put("year", String.valueOf(project.day().getYear() - 1));
        values.put("more", project.invented() ? "" : "# ");
        for (String key : new String[] {
            "title", "setup", "text", "online", "news", "award", "awarder", "prize", "post", "summary", "posted",
            "paper"
        }) {
            values.put(key, words.get(key));
        }
        return values;
    }
}
