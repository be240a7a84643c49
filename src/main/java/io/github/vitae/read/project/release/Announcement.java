package io.github.vitae.read.project.release;

import io.github.vitae.model.NewsItem;
import io.github.vitae.model.value.EntryDate;
import io.github.vitae.model.value.PartialDate;
import io.github.vitae.model.value.RichText;
import io.github.vitae.model.value.SitePath;
import io.github.vitae.text.html.MailText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of news as the text of a mail.
 *
 * @param subject its line of subject, without the word: {@code Tides 1.2.0}
 * @param text what the mail says, in lines of 72 characters, with links as a numbered list
 */
public record Announcement(String subject, String text) {

    private static final int LONGEST = 70;

    private static final Pattern VERSION =
            Pattern.compile("(?<![\\p{L}\\p{N}._])[vV]?[0-9]{1,9}+(?:[.-][0-9A-Za-z]{1,20}+){0,8}+");

    private static final Pattern ABSOLUTE = Pattern.compile("(?:https?|mailto):.*", Pattern.CASE_INSENSITIVE);

    public Announcement {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The mail about a piece of news.
     *
     * @param site where the site is published, ended by {@code /}: links into it are written out; without it, they are words
     */
    public static Announcement of(NewsItem item, Optional<String> site) {
        SitePath page = new SitePath("news.html");
        MailText mail = new MailText(address -> absolute(address, site));
        Optional<String> url = item.url().map(link -> link.href(page));
        item.title().ifPresent(title -> mail.title(title.plain(), url));
        mail.add(item.body().html(page));
        if (item.title().isEmpty() && url.isPresent()) {
            absolute(url.get(), site).ifPresent(link -> mail.title(link, Optional.empty()));
        }
        String words =
                item.title().map(RichText::plain).orElseGet(() -> item.body().plain());
        return new Announcement(shortened(words), mail.text());
    }

    private static Optional<String> absolute(String address, Optional<String> site) {
        return ABSOLUTE.matcher(address).matches()
                ? Optional.of(address)
                : site.filter(base -> !address.isEmpty())
                        .map(base -> base + (address.startsWith("#") ? "news.html" : "") + address);
    }

    /** Words that fit into a line of subject, cut between two of them. */
    private static String shortened(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int blank = words.lastIndexOf(' ', LONGEST - 1);
        return words.substring(0, blank > 0 ? blank : words.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** The newest of some news, whatever is pinned above it. */
    public static Optional<NewsItem> newest(List<NewsItem> news) {
        Optional<NewsItem> newest = news.stream().findFirst();
        for (NewsItem item : news) {
            // of several of a day, the first
            Optional<PartialDate> known = newest.flatMap(NewsItem::date).map(EntryDate::start);
            boolean newer = item.date()
                    .filter(date -> known.isEmpty() || date.start().compareTo(known.get()) > 0)
                    .isPresent();
            newest = newer ? Optional.of(item) : newest;
        }
        return newest;
    }

    /** The piece of news about a version: that which names it in its title, or else in its words. */
    public static Optional<NewsItem> ofVersion(List<NewsItem> news, String written) {
        Optional<VersionName> wanted = VersionName.of(written);
        return wanted.flatMap(version -> news.stream()
                .filter(item ->
                        item.title().filter(title -> names(title, version)).isPresent())
                .findFirst()
                .or(() -> news.stream()
                        .filter(item -> names(item.body(), version))
                        .findFirst()));
    }

    private static boolean names(RichText text, VersionName version) {
        Matcher found = VERSION.matcher(text.plain());
        while (found.find()) {
            if (VersionName.of(found.group()).filter(version::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
