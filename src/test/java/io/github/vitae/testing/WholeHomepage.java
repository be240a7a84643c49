package io.github.vitae.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The homepage of somebody invented, in a layout that Jekyll builds, with an entry or more of each kind and pictures. */
public final class WholeHomepage {

    private static final String LONG =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

    private WholeHomepage() {}

    /** Writes it into a folder. */
    public static Path in(Path folder) {
        TrialProfile profile = TrialProfile.in(folder)
                .with("_config.yml", "first_name: Mara\nlast_name: Lindqvist\ntitle: Mara Lindqvist\n")
                .with("_pages/about.md", """
                        ---
                        permalink: /
                        layout: about
                        profile:
                          image: portrait.png
                          more_info: >
                            <p>Room 5.55</p>
                            <p>123 Harbour Street</p>
                            <p>Nordhaven 12345</p>
                        ---
                        I study how tides write on sand, and build small instruments that read it. My group works between a
                        shed on the beach and a [workshop](https://workshop.example.org/) in town.

                        > ##### TIP
                        > Students who like mud are welcome.
                        {: .block-tip }

                        <div class='paper-box'><div class='paper-box-image'><div><div class="badge">Shore 2026</div><img src='assets/img/wide.png' alt="A chart of the tides" width="100%"></div></div>
                        <div class='paper-box-text' markdown="1">

                        [Reading the sand](https://papers.example.org/sand)

                        **Mara Lindqvist**, Oyuna Bat, Pedro Vale

                        - Ten years of tides in one picture
                        </div>
                        </div>

                        <figure class="third">
                          <img src="assets/img/wide.png" alt="A wide beach">
                          <img src="assets/img/high.png" alt="A high pole">
                          <img src="assets/img/small.png" alt="A small shell">
                          <figcaption>Three places where we measure.</figcaption>
                        </figure>
                        """)
                .with("_data/socials.yml", """
                        email: mara@nordhaven.example
                        orcid_id: 0000-0002-1825-0097
                        github_username: maral
                        linkedin_username: maral
                        scholar_userid: AAAA
                        """)
                .with("_news/prize.md", "---\ndate: 2026-02-01\ninline: true\n---\nA prize for slow science!\n")
                .with("_talks/1.md", """
                        ---
                        title: Tides for those who like mountains
                        type: Invited talk
                        venue: Alpine Institute of Water and Everything that Flows
                        location: Innsbruck, Austria
                        date: 2026-05-04
                        slidesurl: https://slides.example.org/1
                        videourl: https://video.example.org/1
                        ---
                        What a mountain has to do with a tide.
                        """)
                .with("_talks/2.md", "---\ntitle: " + LONG + "\ndate: 2024\nlocation: Vienna\n---\n")
                .with("_teachings/sand.md", """
                        ---
                        title: Sand, an introduction
                        course_id: SND 101
                        instructor: Mara Lindqvist
                        term: Fall
                        year: 2025
                        location: Shed 2
                        description: Grains, dunes, and castles.
                        ---
                        Each week has a walk.

                        | Week | Topic | Read |
                        | --- | --- | --- |
                        | 1 | Grains and how they lie upon each other in the wind and in the water | pages 1–20 |
                        | 2 | Dunes | pages 21–44 |
                        """)
                .with("_projects/1.md", project("Beach radar", "assets/img/wide.png", "A radar that sees waves break."))
                .with("_projects/2.md", project("Pole", "assets/img/high.png", "A pole with a sensor for each metre."))
                .with("_projects/3.md", project("No picture yet", "", "A project of words alone."))
                .with("_projects/4.md", project(LONG, "assets/img/lost.png", "Its picture is not there."))
                .with("_posts/2026-03-01-reading.md", post())
                .with("_posts/2025-03-01-mud.md", """
                        ---
                        title: In praise of mud
                        description: Why it is good to get dirty.
                        tags: mud field
                        ---
                        It is soft.
                        """)
                .with("_books/sea.md", """
                        ---
                        title: The Sea in a Glass
                        author: Oyuna Bat
                        cover: assets/img/high.png
                        stars: 4
                        date: 2024-01-01
                        ---
                        Short and deep.
                        """)
                .with("_data/cv.yml", cv())
                .with(
                        "_pages/lab.md",
                        "---\npermalink: /lab/\ntitle: The lab\nnav: true\n---\nFive people and a dog.\n")
                .with("_bibliography/papers.bib", """
                        @article{sand, title={Reading the sand}, author={Lindqvist, Mara and Bat, Oyuna}, journal={Shore},
                          year={2026}, abbr={Shore}, preview={small.png}, abstract={We read the sand.}, selected={true}}
                        @article{lost, title={Lost and found}, author={Lindqvist, Mara}, journal={Shore}, year={2025},
                          preview={lost.png}}
                        """)
                .with("assets/img/publication_preview/small.png", picture(300, 200))
                .with("assets/img/portrait.png", picture(400, 500))
                .with("assets/img/wide.png", picture(1200, 500))
                .with("assets/img/high.png", picture(300, 600))
                .with("assets/img/small.png", picture(60, 40));
        return profile.directory();
    }

    private static String project(String title, String picture, String description) {
        return "---\ntitle: " + title + "\ndescription: " + description + "\ncategory: work\n"
                + (picture.isEmpty() ? "" : "img: " + picture + "\n") + "---\nMore about it.\n";
    }

    private static String post() {
        return """
                ---
                title: How to read a beach
                description: A walk in pictures.
                tags: field pictures
                thumbnail: assets/img/wide.png
                ---
                A beach is a page.

                ![A wide beach](/assets/img/wide.png)

                <div class="row mt-3">
                  <div class="col-sm">{% include figure.liquid path="assets/img/wide.png" class="img-fluid" %}</div>
                  <div class="col-sm">{% include figure.liquid path="assets/img/high.png" class="img-fluid" %}</div>
                </div>
                <div class="caption">Two pictures beside each other.</div>

                <div class="notice--warning">Mind the tide.</div>

                ## A program

                ```python
                def tide(hour):
                    # a very long line, as programs have them, which has to be broken on a phone so that nothing moves sideways
                    return 2.0 * math.cos(hour * math.tau / 12.42)
                ```

                <details><summary>Where it is</summary>Behind the dune.</details>

                <img class="align-right" src="/assets/img/small.png" alt="A shell"> A shell at the side of a text that goes on
                for long enough to run around it, as texts do, line by line, until the picture ends.
                """;
    }

    private static String cv() {
        return """
                cv:
                  name: Mara Lindqvist
                  sections:
                    Experience:
                      - position: Professor of Shores
                        company: University of Nordhaven
                        location: Nordhaven, Example
                        start_date: 2021-04
                        end_date: present
                        highlights:
                          - Leads the beach radar.
                          - Feeds the dog.
                      - position: Reader
                        company: Institute of Tides
                        start_date: 2014-04-01
                        end_date: 2021-03-31
                    Education:
                      - institution: University of Sands
                        area: Oceanography
                        degree: PhD
                        start_date: 2010
                        end_date: 2014
                    Skills:
                      - label: Instruments
                        details: Radar, poles, spades
                """;
    }

    /** A picture of a gradient, as PNG. */
    public static byte[] picture(int width, int height) {
        return picture(width, height, "png");
    }

    /** A picture in a format that Java writes: {@code png}, {@code jpg}, {@code gif}, {@code bmp}. */
    public static byte[] picture(int width, int height, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int y = 0; y < height; y++) {
            pen.setColor(new Color(40 + 90 * y / height, 110 + 60 * y / height, 150));
            pen.drawLine(0, y, width, y);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) {
                throw new IllegalArgumentException("no writer for " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
