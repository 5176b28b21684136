/** The frame that composes stages: annotators notice, extractors record. */
@NullMarked
package org.dateline.pipeline;

import org.jspecify.annotations.NullMarked;
