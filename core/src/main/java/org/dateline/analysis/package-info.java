/** From an article to an annotated one: sentences, tokens, trees, names, times, places. */
@NullMarked
package org.dateline.analysis;

import org.jspecify.annotations.NullMarked;
