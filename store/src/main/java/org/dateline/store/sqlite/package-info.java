/** The record kept on disk and its search. */
@NullMarked
package org.dateline.store.sqlite;

import org.jspecify.annotations.NullMarked;
