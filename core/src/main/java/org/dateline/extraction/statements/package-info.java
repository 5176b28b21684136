/**
 * Who said what: attributions as source, cue and content, after PolNeAR and PARC3. Cue heads are
 * classified, then spans ranked, then whole attributions kept or dropped.
 */
@NullMarked
package org.dateline.extraction.statements;

import org.jspecify.annotations.NullMarked;
