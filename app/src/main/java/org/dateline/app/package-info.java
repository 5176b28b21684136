/** One program: command line, REST and pages over one record. */
@NullMarked
package org.dateline.app;

import org.jspecify.annotations.NullMarked;
