/** From an annotated article to cited entries: statements, figures, events. */
@NullMarked
package org.dateline.extraction;

import org.jspecify.annotations.NullMarked;
