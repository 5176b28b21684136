/** Events against PLOVER gold: pairs, coded sentences, false alarms; and their trainer. */
@NullMarked
package org.dateline.evaluation.events;

import org.jspecify.annotations.NullMarked;
