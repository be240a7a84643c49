package io.github.vitae.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(ResourceBundle.getBundle("io.github.vitae." + bundle, Locale.ROOT)
                .keySet());
    }

    @Test
    void eachServiceHasADrawing() {
        assertThat(keys("read.person.services")).hasSizeGreaterThan(50).allMatch(Icons::has);
        assertThat(Icons.has("nobody-knows-this")).isFalse();
    }

    @Test
    void noServiceHasTwo() {
        assertThat(keys("page.brands"))
                .hasSizeGreaterThan(40)
                .doesNotContainAnyElementsOf(keys("page.icons"))
                .isSubsetOf(keys("read.person.services"));
    }

    /** Every page of the plugin's own look has the card with its links: what is drawn there is weighed. */
    @Test
    void noOutlineIsHeavy() {
        ResourceBundle brands = ResourceBundle.getBundle("io.github.vitae.page.brands", Locale.ROOT);
        assertThat(keys("page.brands"))
                .allSatisfy(name ->
                        assertThat(brands.getString(name)).hasSizeLessThan(2048).matches("[A-Za-z0-9., -]+"));
    }
}
