/** Which language an article is written in. */
@NullMarked
package org.dateline.analysis.language;

import org.jspecify.annotations.NullMarked;
