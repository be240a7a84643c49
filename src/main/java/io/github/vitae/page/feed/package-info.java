/**
 * Feeds: what is new of a profile, for programs that follow it. Atom, RSS and JSON Feed of its news, posts and so on, and its
 * talks as a calendar. Whatever a feed says is on a page too.
 */
@NullMarked
package io.github.vitae.page.feed;

import org.jspecify.annotations.NullMarked;
