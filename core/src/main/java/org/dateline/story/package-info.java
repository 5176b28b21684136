/** Across articles: origins, stories and the ledger of claims. */
@NullMarked
package org.dateline.story;

import org.jspecify.annotations.NullMarked;
