/** Readings written in the columns that other programs read. */
@NullMarked
package org.dateline.app.export;

import org.jspecify.annotations.NullMarked;
