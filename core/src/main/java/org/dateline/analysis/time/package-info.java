/** Time expressions: found by a grammar over words, resolved against the article's dates. */
@NullMarked
package org.dateline.analysis.time;

import org.jspecify.annotations.NullMarked;
