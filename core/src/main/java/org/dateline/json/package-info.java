/** The versioned wire form: JSON Lines, one article a line. */
@NullMarked
package org.dateline.json;

import org.jspecify.annotations.NullMarked;
