package org.dateline.knowledge;

/**
 * A common noun for people or a body that acts in the news.
 *
 * @param singular one of them: "protester"
 * @param plural several: "protesters"; the same as the singular where there is one form only
 * @param sector PLOVER sector ({@code CVL}); {@code IGO} for bodies above states
 * @param person whether the singular is one person
 * @param gender what the noun says of its bearer
 * @param home whether such people act in their own state, so that the state an article is about is
 *     theirs unless their phrase says another
 */
public record RoleNoun(
    String singular, String plural, String sector, boolean person, Gender gender, boolean home) {}
