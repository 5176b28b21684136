package org.dateline.analysis.names;

import org.dateline.knowledge.RoleNoun;

/**
 * A noun phrase headed by a role noun.
 *
 * @param sentence index of the sentence
 * @param first index in it of the first token of the phrase
 * @param role index of the first token of the role noun
 * @param head index of its last token
 * @param noun what the knowledge says of it
 * @param one whether it is one person
 * @param foreign whether its words say that its bearers are of other states or of several
 */
record RolePhrase(
    int sentence, int first, int role, int head, RoleNoun noun, boolean one, boolean foreign) {}
