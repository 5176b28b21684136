/** Tags and trees: gold from Universal Dependencies, trainers of the models, scores, speed. */
@NullMarked
package org.dateline.evaluation.syntax;

import org.jspecify.annotations.NullMarked;
