/**
 * The door to Dateline: {@link org.dateline.Dateline} wires the stages, as a reader of news needs
 * them.
 */
@NullMarked
package org.dateline;

import org.jspecify.annotations.NullMarked;
