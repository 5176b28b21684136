/** How fast and how large: whole articles, text to record, on one thread. */
@NullMarked
package org.dateline.evaluation.speed;

import org.jspecify.annotations.NullMarked;
