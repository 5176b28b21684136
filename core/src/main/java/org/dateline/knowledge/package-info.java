/**
 * How knowledge files are found and read: packs, lexicons, gazetteers. The knowledge itself is
 * data.
 */
@NullMarked
package org.dateline.knowledge;

import org.jspecify.annotations.NullMarked;
