/** What the program shows of a record: stories and ledgers, made from its readings. */
@NullMarked
package org.dateline.app.record;

import org.jspecify.annotations.NullMarked;
