/** The bundled demo articles: our own words on real happenings, from invented outlets. */
@NullMarked
package org.dateline.app.demo;

import org.jspecify.annotations.NullMarked;
