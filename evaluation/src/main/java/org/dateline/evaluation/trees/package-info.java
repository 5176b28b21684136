/** The trainer of boosted trees that the scored areas share. */
@NullMarked
package org.dateline.evaluation.trees;

import org.jspecify.annotations.NullMarked;
