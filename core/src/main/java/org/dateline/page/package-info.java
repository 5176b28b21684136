/** From bytes to an article: fixed text, blocks, and what surrounds the story set apart. */
@NullMarked
package org.dateline.page;

import org.jspecify.annotations.NullMarked;
