/** What is read, noticed and recorded: plain values, flowing one way. */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
