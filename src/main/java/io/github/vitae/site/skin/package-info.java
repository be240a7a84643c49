/** What stands around a page: skins, the look of our own, menus, shells and the policy of a page. */
@NullMarked
package io.github.vitae.site.skin;

import org.jspecify.annotations.NullMarked;
