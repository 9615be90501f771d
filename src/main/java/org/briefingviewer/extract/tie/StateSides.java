// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.List;
import org.briefingviewer.extract.text.Tokenizer;
import org.briefingviewer.extract.tie.actor.ActorFinder;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Tells for which state somebody speaks: the state and its capital, its leader, its ministries are
/// one side.
record StateSides(ActorFinder actors, TrendWords words) {

  /// Returns the actor's id or the outsider's name, or null when the name does not tell.
  @Nullable String of(Agent agent) {
    String name = agent.name();
    List<TieWord> parts = TieWord.of(Tokenizer.tokens(name, new TextSpan(0, name.length())));
    List<ActorMention> states = actors.find(parts);
    if (states.isEmpty()) {
      return null;
    }
    ActorMention first = states.getFirst();
    boolean opens =
        first.from() == 0 || (first.from() == 1 && parts.getFirst().lower().equals("the"));
    boolean whole = first.to() == parts.size();
    boolean office =
        parts.subList(first.to(), parts.size()).stream()
            .anyMatch(w -> words.is(w.lower(), "OFFICE"));
    return opens && (whole || office) ? first.actor() : null;
  }
}
