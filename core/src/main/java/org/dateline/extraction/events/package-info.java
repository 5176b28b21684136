/** Who did what to whom: frames over trees, composition, participants, coded in PLOVER. */
@NullMarked
package org.dateline.extraction.events;

import org.jspecify.annotations.NullMarked;
