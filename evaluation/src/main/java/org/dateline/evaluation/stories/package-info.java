/** Stories, origins and ledgers held against gold; the background counts they weigh words by. */
@NullMarked
package org.dateline.evaluation.stories;

import org.jspecify.annotations.NullMarked;
