/** Texts, spans into them, and the alignments that lead from a derived text back to its source. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
