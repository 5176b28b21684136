/** One program: command line, REST and pages. */
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
