package io.github.vitae.read.profile;

import io.github.vitae.model.ContentItem;
import io.github.vitae.model.NewsItem;
import io.github.vitae.model.Profile;
import io.github.vitae.model.Publication;
import io.github.vitae.problem.Code;
import io.github.vitae.problem.Location;
import io.github.vitae.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells entries that came with a template and were never touched, by the titles that academicpages, al-folio and HugoBlox
 * give them: {@code Paper Title Number 2}, {@code a post with code}, {@code An example journal article}. They are shown, since
 * nobody but their author can say that they are not meant.
 */
public final class TemplateTexts {

    /** Whole titles, in the case in which the templates have them: who writes “A Post with Code” means it. */
    private static final Pattern TITLES = Pattern.compile(String.join(
            "|",
            "Paper Title Number [0-9]{1,3}(?:, with math.{0,40})?",
            "(?:Talk|Tutorial|Conference Proceeding talk) [0-9]{1,3} on Relevant Topic in Your Field",
            "Teaching experience [0-9]{1,3}",
            "Portfolio item number [0-9]{1,3}",
            "(?:Future Blog Post|Blog Post number [0-9]{1,3})",
            "project [0-9]{1,3}(?: with very long name)?",
            "A long announcement with details",
            "A simple inline announcement.{0,60}",
            "a post (?:with (?:videos|vega lite|typograms|twitter|tabs|redirect|pseudo code|plotly\\.js|math|jupyter notebook"
                    + "|images|image galleries|giscus comments|geojson|formatting and links|echarts|disqus comments|diagrams"
                    + "|custom blockquotes|code|code diff|chart\\.js|bibliography|audios|advanced image components|TikZJax"
                    + "|table of contents(?: on a sidebar)?)|that can be cited)",
            "a distill-style blog post",
            "displaying beautiful interactive tables",
            "An? example (?:conference paper|journal article|preprint / working paper)",
            "Example (?:Talk|Event)(?:: Recent Work)?",
            "(?:[^\\p{L}]{0,12})(?:Sharpen your thinking with a second brain|Teach academic courses|Manage your projects"
                    + "|Turn Jupyter Notebooks into Blog Posts|Easily create your own simple yet highly customizable blog"
                    + "|Communicate your results effectively with the best data visualizations)"));

    private static final int NAMED = 3;

    private TemplateTexts() {}

    /** Tells those of a profile in one line, at the first of them. */
    public static void tell(Profile profile, Problems problems) {
        Map<Location, String> found = new LinkedHashMap<>();
        for (Publication publication : profile.publications()) {
            add(publication.title().plain(), publication.location(), found);
        }
        profile.contents().values().forEach(list -> {
            for (ContentItem item : list.entries()) {
                add(item.title().plain(), item.location(), found);
            }
        });
        for (NewsItem item : profile.news().entries()) {
            add(item.title().orElse(item.body()).plain(), item.location(), found);
        }
        if (found.isEmpty()) {
            return;
        }
        List<String> titles = found.values().stream().limit(NAMED).toList();
        int more = found.size() - titles.size();
        problems.add(
                Code.TEMPLATE_TEXT,
                found.keySet().iterator().next(),
                (found.size() == 1 ? "an entry" : found.size() + " entries") + " came with the template and "
                        + (found.size() == 1 ? "says" : "say") + " nothing of yours: ‘" + String.join("’, ‘", titles)
                        + "’"
                        + (more > 0 ? " and " + more + " more" : ""),
                "delete the files, or write your own words into them");
    }

    private static void add(String title, Location location, Map<Location, String> found) {
        if (TITLES.matcher(title.strip()).matches()) {
            found.putIfAbsent(location, title.strip());
        }
    }
}
