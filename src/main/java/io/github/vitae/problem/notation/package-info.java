/**
 * How values are written where others read them: as JSON, as XML, as a part of an address; and how far what somebody wrote is from
 * what may be meant. It is at the bottom, below problems, so that all rooms write and take them alike, and knows nothing of the house.
 */
@NullMarked
package io.github.vitae.problem.notation;

import org.jspecify.annotations.NullMarked;
