package org.dateline.evaluation.events;

/**
 * One labelled row.
 *
 * @param features hashed names
 * @param label number of its class
 * @param weight how much it counts
 */
record Row(int[] features, int label, float weight) {}
