/** Names, the entities behind them, and the words that refer back to them. */
@NullMarked
package org.dateline.analysis.names;

import org.jspecify.annotations.NullMarked;
