/**
 * Trained scorers and their compact binary form: what models compute, never how they are trained.
 */
@NullMarked
package org.dateline.learning;

import org.jspecify.annotations.NullMarked;
