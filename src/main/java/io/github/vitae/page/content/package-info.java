/**
 * The pages of talks, teaching, projects, posts and so on, of a curriculum vitae, and of the author's own pages. What tells
 * one kind from another is a row of {@link io.github.vitae.page.content.KindLayout}; nothing else here knows of any.
 */
package io.github.vitae.page.content;
