// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.Set;
import org.briefingviewer.extract.text.Token;

/// The word lists that telling names needs, read once.
record Vocabulary(Grammar grammar, Phrases phrases, AgentNouns nouns, KnownAgents known) {

  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "prof", "sen", "rep", "gov", "president", "mr.", "mrs.");

  /// Tells whether `token` is a title before a surname.
  boolean title(Token token) {
    return TITLES.contains(token.lower());
  }
}
