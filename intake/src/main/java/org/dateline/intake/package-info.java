/** Where captures come from: files, feeds, WARC, JSON Lines, polite fetching. */
@NullMarked
package org.dateline.intake;

import org.jspecify.annotations.NullMarked;
