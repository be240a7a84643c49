package io.github.vitae.read.visibility;

import io.github.vitae.problem.Code;
import io.github.vitae.problem.notation.EditDistance;
import io.github.vitae.text.data.DataValue;
import java.util.Locale;
import java.util.Optional;

/**
 * Hugo's {@code build}, in older versions {@code _build}: whether a page is rendered, and listed. See
 * https://gohugo.io/content-management/build-options/.
 */
final class BuildOptions {

    private BuildOptions() {}

    /** Whether a field holds such options: it is called that, or nearly that and its keys are theirs. */
    static boolean isMeant(DataValue.Field field) {
        String bare = VisibilityWords.bare(field.key());
        return isName(field.key())
                || (isNear(bare, "build")
                        && field.value() instanceof DataValue.Mapping options
                        && (option(options, "list").isPresent()
                                || option(options, "render").isPresent()));
    }

    /** Whether a field of this name holds such options, whatever is in it. */
    static boolean isName(String key) {
        return VisibilityWords.bare(key).equals("build");
    }

    private static boolean isNear(String word, String meant) {
        return EditDistance.between(word, meant, 1) <= 1;
    }

    /**
     * Why a page is hidden by its build options: it is neither to be rendered nor expressly to be listed, or not to be
     * listed.
     *
     * @param rendering whether a page of its own is what readers see of it
     */
    static Optional<Hidden> hides(DataValue.Field build, boolean rendering) {
        if (build.value() instanceof DataValue.Scalar scalar) {
            return !scalar.isNull() && isNever(scalar.value())
                    ? Optional.of(reason(build.key(), ""))
                    : Optional.empty();
        }
        if (!(build.value() instanceof DataValue.Mapping options)) {
            return Optional.empty();
        }
        if (option(options, "list").filter(BuildOptions::isNever).isPresent()) {
            return Optional.of(reason(build.key(), "list: "));
        }
        boolean listed = option(options, "list").isPresent();
        return rendering
                        && !listed
                        && option(options, "render")
                                .filter(BuildOptions::isNever)
                                .isPresent()
                ? Optional.of(reason(build.key(), "render: "))
                : Optional.empty();
    }

    private static Optional<String> option(DataValue.Mapping options, String name) {
        return options.fields().stream()
                .filter(field -> isNear(VisibilityWords.bare(field.key()), name))
                .map(DataValue.Field::value)
                .filter(DataValue.Scalar.class::isInstance)
                .map(value -> ((DataValue.Scalar) value).value().strip().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static boolean isNever(String value) {
        return isNear(VisibilityWords.bare(value), "never") || VisibilityWords.truth(value) == VisibilityWords.Truth.NO;
    }

    private static Hidden reason(String key, String option) {
        return Hidden.surely(key, Code.DRAFT, "says ‘" + key.strip() + ": " + option + "never’", "");
    }
}
