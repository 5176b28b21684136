/** Scores of figures against the annotated sentences, and of times against our own cases. */
@NullMarked
package org.dateline.evaluation.figures;

import org.jspecify.annotations.NullMarked;
