/**
 * Pages held against their gold: body, title, author, site, date, speed; the trainer; the peers.
 */
@NullMarked
package org.dateline.evaluation.pages;

import org.jspecify.annotations.NullMarked;
