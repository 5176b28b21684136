package org.dateline.knowledge;

/**
 * A body that many states have, under a name that says nothing of the state: "Foreign Ministry".
 *
 * @param name its usual name, which is the same for all spellings of it
 * @param type what it is: "ministry", "force", "court"
 * @param sector PLOVER sector
 */
public record Institution(String name, String type, String sector) {}
