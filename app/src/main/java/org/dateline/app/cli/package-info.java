/** The command line: one class a command, all of them printing through a {@link Console}. */
@NullMarked
package org.dateline.app.cli;

import org.jspecify.annotations.NullMarked;
