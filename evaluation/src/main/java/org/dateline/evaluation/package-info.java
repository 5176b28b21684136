/** Gold corpora in, scores out: tasks, floors, trainers and the peers measured beside us. */
@NullMarked
package org.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
