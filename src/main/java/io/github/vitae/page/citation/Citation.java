package io.github.vitae.page.citation;

import io.github.vitae.model.value.TextLook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A publication as a bibliography has it, in some style: runs of text that say how they look and what they are.
 *
 * @param runs the runs, in order
 */
public record Citation(List<Run> runs) {

    private static final char BETWEEN_RUNS = '\u001E';
    private static final char WITHIN_RUN = '\u001F';

    public Citation {
        runs = List.copyOf(runs);
    }

    /** What a run is. */
    public enum Role {
        TEXT,
        TITLE,
        CONTAINER,
        AUTHOR,
        /** Somebody else who made it: an editor, a translator, an author of the whole. */
        PERSON,
        YEAR,
        VOLUME,
        DOI,
        URL
    }

    /**
     * A stretch of text.
     *
     * @param text the text; neither an address nor mark-up
     * @param look how it looks
     * @param role what it is
     * @param author which of {@link CslItem#people} it names, from 0 on, authors first; -1 for none
     */
    public record Run(String text, Set<TextLook> look, Role role, int author) {
        public Run {
            Objects.requireNonNull(text, "text");
            look = Set.copyOf(look);
            Objects.requireNonNull(role, "role");
        }

        /** Words of no special kind. */
        public static Run plain(String text) {
            return new Run(text, Set.of(), Role.TEXT, -1);
        }

        Run withText(String other) {
            return new Run(other, look, role, author);
        }

        private void keep(StringBuilder kept) {
            if (look.size() == 1) {
                kept.append(look.iterator().next().name());
            } else if (!look.isEmpty()) {
                kept.append(look.stream().map(TextLook::name).sorted().collect(Collectors.joining(" ")));
            }
            kept.append(WITHIN_RUN).append(role.name());
            kept.append(WITHIN_RUN).append(author);
            kept.append(WITHIN_RUN);
            kept.append(text.replace(BETWEEN_RUNS, ' ').replace(WITHIN_RUN, ' '));
        }

        private static Run of(String kept) {
            String[] parts = kept.split(String.valueOf(WITHIN_RUN), 4);
            Set<TextLook> look = EnumSet.noneOf(TextLook.class);
            for (String one : parts[0].split(" ")) {
                if (!one.isEmpty()) {
                    look.add(TextLook.valueOf(one));
                }
            }
            return new Run(parts[3], look, Role.valueOf(parts[1]), Integer.parseInt(parts[2]));
        }
    }

    /** The words alone: {@code CO₂}. */
    public String plain() {
        return runs.stream()
                .map(run -> run.role() == Role.TITLE ? Scripts.plain(run.text(), run.look()) : run.text())
                .collect(Collectors.joining());
    }

    /** Whether some run is this. */
    public boolean has(Role role) {
        return runs.stream().anyMatch(run -> run.role() == role);
    }

    /** The citation as a store keeps it. */
    String kept() {
        StringBuilder kept = new StringBuilder(runs.size() * 32);
        for (Run run : runs) {
            if (!kept.isEmpty()) {
                kept.append(BETWEEN_RUNS);
            }
            run.keep(kept);
        }
        return kept.toString();
    }

    /** A citation that a store kept; nothing if it is none. */
    static Optional<Citation> of(String kept) {
        List<Run> runs = new ArrayList<>();
        try {
            for (String run : kept.split(String.valueOf(BETWEEN_RUNS), -1)) {
                runs.add(Run.of(run));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // kept by a version that wrote otherwise: formatted anew
            return Optional.empty();
        }
        return Optional.of(new Citation(runs));
    }
}
