// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.actor.TieWord;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.briefingviewer.model.Agent;
import org.jspecify.annotations.Nullable;

/// For which state the people of a text hold office, as it introduces them: "Chinese foreign
/// ministry spokesman Guo Min", "Guo Min, a spokesman for China's foreign ministry". Whoever is
/// introduced for two states speaks for neither.
final class OfficeHolders {

  /// How many words an office has at most.
  private static final int OFFICE = 9;

  /// How many words a person's name has, hyphened ones cut apart.
  private static final int SHORTEST = 2;

  private static final int LONGEST = 4;

  private final TrendWords words;
  private final Map<String, Set<String>> states = new HashMap<>();

  OfficeHolders(TrendWords words) {
    this.words = words;
  }

  /// Returns the actor's id or the outsider's name for which `agent` was introduced, or null.
  @Nullable String of(Agent agent) {
    Set<String> found =
        states.getOrDefault(String.join(" ", TieWord.parts(agent.name())), Set.of());
    return found.size() == 1 ? found.iterator().next() : null;
  }

  /// Takes note of whom a sentence introduces.
  void read(TiePassage passage) {
    for (ActorMention state : passage.states()) {
      if (FORMER.contains(passage.word(state.from() - 1))) {
        continue;
      }
      int end = office(passage, state.to());
      boolean holds = holder(passage, state.to(), end);
      int nameEnd = nameEnd(passage, end);
      if (nameEnd > end) {
        note(passage, holds, end, nameEnd, state);
      } else {
        apposed(passage, state, holds);
      }
    }
  }

  private static final List<String> FORMER = List.of("former", "ex", "then", "retired", "late");

  /// "Guo Min, a spokesman for China's …": the name before the comma.
  private void apposed(TiePassage passage, ActorMention state, boolean holds) {
    int i = state.from() - 1;
    while (i > 0 && state.from() - i < OFFICE && (titles(passage, i) || joins(passage, i))) {
      i--;
    }
    if (!passage.word(i).equals(",")) {
      return;
    }
    int from = i;
    while (from > 0 && i - from < LONGEST && named(passage, from - 1)) {
      from--;
    }
    boolean clear = from == 0 || !passage.capitalised(from - 1);
    note(passage, clear && (holds || holder(passage, i, state.from())), from, i, state);
  }

  private static boolean joins(TiePassage passage, int i) {
    return List.of("the", "with", "at").contains(passage.word(i));
  }

  private void note(TiePassage passage, boolean holds, int from, int to, ActorMention state) {
    if (holds && to - from >= SHORTEST && to - from <= LONGEST) {
      String name =
          passage.words().subList(from, to).stream()
              .map(TieWord::lower)
              .collect(Collectors.joining(" "));
      states.computeIfAbsent(name, n -> new HashSet<>()).add(state.actor());
    }
  }

  /// One past the words of office that follow a state's name, where somebody is accredited included
  /// ("ambassador to Japan").
  private int office(TiePassage passage, int from) {
    int i = from;
    while (i - from < OFFICE) {
      ActorMention host = passage.at(i + 1);
      if (titles(passage, i)) {
        i++;
      } else if (i > from && passage.word(i).equals("to") && host != null) {
        i = host.to();
      } else {
        return i;
      }
    }
    return i;
  }

  private boolean titles(TiePassage passage, int i) {
    return words.is(passage.word(i), "OFFICE") || words.is(passage.word(i), "RANK");
  }

  private boolean holder(TiePassage passage, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(passage.word(i), "HOLDER")) {
        return true;
      }
    }
    return false;
  }

  private int nameEnd(TiePassage passage, int from) {
    int i = from;
    while (i - from <= LONGEST && named(passage, i)) {
      i++;
    }
    return i;
  }

  /// A word of a person's name; the second half of a hyphened one may be small ("Min-ho").
  private boolean named(TiePassage passage, int i) {
    boolean hyphened =
        i > 0
            && i < passage.words().size()
            && passage.words().get(i - 1).span().end() + 1 == passage.words().get(i).span().start()
            && !passage.word(i).isEmpty()
            && Character.isLetter(passage.word(i).charAt(0))
            && hyphen(passage, i);
    return (passage.capitalised(i) || hyphened)
        && passage.endingAt(i) == null
        && !titles(passage, i);
  }

  private static boolean hyphen(TiePassage passage, int i) {
    return passage.sentence().tokenAt(passage.words().get(i).span().start())
        == passage.sentence().tokenAt(passage.words().get(i - 1).span().start());
  }
}
