/** Numbers in words and digits, and the hedges around them. */
@NullMarked
package org.dateline.analysis.number;

import org.jspecify.annotations.NullMarked;
