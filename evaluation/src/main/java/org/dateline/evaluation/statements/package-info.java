/** Statements held against PolNeAR, their trainer, and the simplest peers. */
@NullMarked
package org.dateline.evaluation.statements;

import org.jspecify.annotations.NullMarked;
