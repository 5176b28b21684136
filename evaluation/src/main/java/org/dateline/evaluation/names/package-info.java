/** Scores names on GUM's entity marks, and trains what finds them. */
@NullMarked
package org.dateline.evaluation.names;

import org.jspecify.annotations.NullMarked;
