/** The compiler of the gazetteer, the trainer of the place scorer, and the task {@code places}. */
@NullMarked
package org.dateline.evaluation.places;

import org.jspecify.annotations.NullMarked;
