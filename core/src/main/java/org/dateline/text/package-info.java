/** Texts that never change, spans into them, and the words they are cut into. */
@NullMarked
package org.dateline.text;

import org.jspecify.annotations.NullMarked;
