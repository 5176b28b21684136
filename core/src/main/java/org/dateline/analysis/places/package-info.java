/** Place names: found in the text, told from other words, resolved to coordinates. */
@NullMarked
package org.dateline.analysis.places;

import org.jspecify.annotations.NullMarked;
