/** The port behind which a record is kept, and its form in memory. */
@NullMarked
package org.dateline.store;

import org.jspecify.annotations.NullMarked;
