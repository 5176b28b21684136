/** Figures: counts of people in a measure, with who gave them, when and where. */
@NullMarked
package org.dateline.extraction.figures;

import org.jspecify.annotations.NullMarked;
