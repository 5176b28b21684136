package org.dateline.knowledge;

/**
 * A title that stands before a person's name.
 *
 * @param form as written: {@code "Gen."}
 * @param office the title it is a form of: {@code "General"}
 * @param sector PLOVER sector; empty where the title says none
 * @param gender what the title says of its bearer
 */
public record Title(String form, String office, String sector, Gender gender) {}
