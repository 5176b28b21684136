package org.dateline.page;

/**
 * One reading of a page's headline, byline or date, with the numbers it is judged by.
 *
 * @param value what is read
 * @param row what speaks for and against it
 */
record Candidate<T>(T value, float[] row) {}
