package io.github.vitae.text.math;

import io.github.vitae.text.math.Atom.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Things of a formula beside each other, with the blanks between them that differ from what MathML has of its own (MathML
 * Core, section 3.2.4): {@code -x} is no difference, {@code \sin x} is no product of letters.
 */
final class AtomRow {

    /** What a sign between two things has before it where it is none: as in {@code = -1}. */
    private static final Set<Kind> UNARY_AFTER =
            EnumSet.of(Kind.BINARY, Kind.LARGE, Kind.FUNCTION, Kind.RELATION, Kind.OPEN, Kind.PUNCTUATION);

    private static final Set<Kind> UNARY_BEFORE = EnumSet.of(Kind.RELATION, Kind.CLOSE, Kind.PUNCTUATION);
    private static final Set<Kind> APART_FROM_FUNCTION =
            EnumSet.of(Kind.ORDINARY, Kind.LARGE, Kind.FUNCTION, Kind.INNER);
    private static final Set<Kind> BEFORE_FUNCTION = EnumSet.of(Kind.ORDINARY, Kind.FUNCTION, Kind.CLOSE, Kind.INNER);

    private static final String THIN = "0.1667em";

    /** U+2061, which says that a function is applied to what follows. */
    private static final MathElement APPLIED = MathElement.leaf("mo", "\u2061");

    private AtomRow() {}

    /**
     * Elements of the things of a row.
     *
     * @param small whether it is a script, where signs stand close
     */
    static MathElement of(List<Atom> atoms, boolean small) {
        List<MathElement> row = new ArrayList<>(atoms.size());
        Kind before = Kind.OPEN;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            Kind after = after(atoms, i);
            Kind kind = kind(atom, before, after);
            MathElement element = spaced(atom, kind, before, after, small);
            if (kind == Kind.FUNCTION && BEFORE_FUNCTION.contains(before)) {
                row.add(MathElement.blank(THIN));
            }
            row.add(element);
            if (kind == Kind.FUNCTION && i + 1 < atoms.size()) {
                if (after == Kind.OPEN || APART_FROM_FUNCTION.contains(after)) {
                    row.add(APPLIED);
                }
                if (APART_FROM_FUNCTION.contains(after) && after != Kind.FUNCTION) {
                    row.add(MathElement.blank(THIN));
                }
            }
            before = kind == Kind.BLANK ? before : kind;
        }
        return MathElement.row(row);
    }

    /** The kind of what follows, blanks passed over; at the end, of what would close. */
    private static Kind after(List<Atom> atoms, int at) {
        int next = at + 1;
        while (next < atoms.size() && atoms.get(next).kind() == Kind.BLANK) {
            next++;
        }
        return next < atoms.size() ? atoms.get(next).kind() : Kind.CLOSE;
    }

    private static Kind kind(Atom atom, Kind before, Kind after) {
        boolean alone = UNARY_AFTER.contains(before) || UNARY_BEFORE.contains(after);
        return atom.kind() == Kind.BINARY && alone ? Kind.ORDINARY : atom.kind();
    }

    private static MathElement spaced(Atom atom, Kind kind, Kind before, Kind after, boolean small) {
        MathElement element = atom.element();
        if (!element.is("mo")) {
            return element;
        }
        boolean sign = kind == Kind.BINARY || kind == Kind.RELATION;
        if (atom.kind() != kind) {
            return (UNARY_AFTER.contains(before) ? element.with("form", "prefix") : element)
                    .with("lspace", "0em")
                    .with("rspace", "0em");
        }
        if (small && sign) {
            return element.with("lspace", "0em").with("rspace", "0em");
        }
        if (kind == Kind.RELATION && before == Kind.RELATION) {
            element = element.with("lspace", "0em");
        }
        return kind == Kind.RELATION && after == Kind.RELATION ? element.with("rspace", "0em") : element;
    }
}
