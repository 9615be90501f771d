// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.tie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.extract.tie.actor.ActorMention;
import org.briefingviewer.extract.tie.passage.TiePassage;
import org.briefingviewer.extract.tie.passage.TrendWords;
import org.jspecify.annotations.Nullable;

/// Tells which state a statement is about: the one that does what the words before tell, not one
/// that something is done with, to or for.
final class TieSubjects {

  private final TrendWords words;

  TieSubjects(TrendWords words) {
    this.words = words;
  }

  /// Returns the state that is the subject at word `at`, an outsider too, or null.
  ///
  /// @param partners states that it cannot be, since the statement is about a tie with them
  @Nullable String of(TiePassage passage, int at, List<String> partners, TieContext context) {
    int start = clause(passage, at);
    List<ActorMention> free =
        passage.states().stream()
            .filter(s -> !partners.contains(s.actor()))
            .filter(s -> !passage.oblique(s))
            .toList();
    ActorMention inClause = last(free, start, at);
    if (inClause != null && !inClause.speaking()) {
      return inClause.actor();
    }
    String meant = pronoun(passage, start, at, partners, context);
    if (meant != null) {
      return meant;
    }
    ActorMention before = last(free.stream().filter(s -> !s.speaking()).toList(), 0, at);
    if (before != null) {
      return joined(passage, before) ? null : before.actor();
    }
    ActorMention after =
        free.stream()
            .filter(s -> s.from() > at && s.to() <= clauseEnd(passage, at) && !s.speaking())
            .findFirst()
            .orElse(null);
    if (after != null) {
      return after.actor();
    }
    if (inClause != null && !inClause.outsider()) {
      return inClause.actor();
    }
    List<String> rest =
        passage.states().stream()
            .filter(s -> !partners.contains(s.actor()))
            .sorted(Comparator.comparing(ActorMention::speaking))
            .map(ActorMention::actor)
            .distinct()
            .toList();
    boolean speaker =
        rest.size() == 1
            && passage.states().stream()
                .anyMatch(s -> s.speaking() && s.actor().equals(rest.getFirst()));
    return speaker
        ? told(passage, partners, context, rest.getFirst())
        : rest.isEmpty() ? told(passage, partners, context, null) : null;
  }

  /// Tells whether a state is one of two that another clause names together ("ties of A and B"):
  /// neither of them alone is whom this clause speaks of.
  private static boolean joined(TiePassage passage, ActorMention mention) {
    return passage.states().stream()
        .anyMatch(
            other ->
                other.to() == mention.from() - 1
                    && passage.word(other.to()).equals("and")
                    && !other.actor().equals(mention.actor()));
  }

  /// Returns the state that does what the verb at word `verb` tells, an outsider too: the one named
  /// right before it, else the one and only that its clause names before it and that nothing is
  /// done to, else whom its pronoun means. Null where it could be another.
  ///
  /// @param partner whom it is done for: another than who does it
  @Nullable String doer(TiePassage passage, int verb, String partner, TieContext context) {
    List<ActorMention> named =
        passage.states().stream()
            .filter(s -> s.from() >= clause(passage, verb) && s.to() <= verb)
            .toList();
    ActorMention last = named.isEmpty() ? null : named.getLast();
    if (last != null && !passage.oblique(last) && beside(passage, last, verb)) {
      return other(last, partner);
    }
    ActorMention moved = moved(passage, verb);
    if (moved != null) {
      return other(moved, partner);
    }
    int start = verb;
    while (start > 0 && group(passage, start - 1)) {
      start--;
    }
    boolean pronoun =
        words.is(passage.word(start), "PRONOUN") || words.is(passage.word(start - 1), "PRONOUN");
    if (pronoun && last != null && last.speaking()) {
      return other(last, partner);
    }
    if (pronoun) {
      return pronoun(passage, clause(passage, verb), verb, List.of(partner), context);
    }
    List<String> free =
        named.stream()
            .filter(s -> !s.speaking() && !passage.oblique(s) && !object(passage, s))
            .map(ActorMention::actor)
            .distinct()
            .toList();
    return free.size() == 1 && !free.contains(partner) ? free.getFirst() : null;
  }

  /// Whom the name means, or null when it is the one whom it is done for.
  private static @Nullable String other(ActorMention name, String partner) {
    return name.actor().equals(partner) ? null : name.actor();
  }

  /// "accused Pyongyang of sending", "kept Moscow from sending": who is said to do it.
  private @Nullable ActorMention moved(TiePassage passage, int verb) {
    boolean of = List.of("of", "for", "from").contains(passage.word(verb - 1));
    return of ? passage.endingAt(verb - 2) : null;
  }

  /// Tells whether nothing but the verb's own group, or an office, stands between a name and its
  /// verb; behind whom something is done to, no "and" either.
  boolean beside(TiePassage passage, ActorMention mention, int verb) {
    boolean office = false;
    boolean joined = false;
    for (int i = mention.to(); i < verb; i++) {
      String word = passage.word(i);
      office |= words.is(word, "OFFICE");
      joined |= word.equals("and") || word.equals(",") || word.equals("then");
      if (!group(passage, i) && !words.is(word, "OFFICE") && !passage.capitalised(i)) {
        return false;
      }
    }
    boolean owner = passage.words().get(mention.to() - 1).possessive() && !office;
    return !owner && !(joined && object(passage, mention));
  }

  /// Tells whether word `i` may stand between a subject and its verb.
  private boolean group(TiePassage passage, int i) {
    String word = passage.word(i);
    return words.is(word, "GROUP")
        || words.is(word, "DEED_GROUP")
        || words.is(word, "ALLEGED")
        || words.is(word, "HELD")
        || words.is(word, "CEASING")
        || words.is(word, "SPAN")
        || word.endsWith("ly");
  }

  /// "branded China", "told Moscow": whom something is done to.
  boolean object(TiePassage passage, ActorMention mention) {
    int i = mention.from() - 1;
    while (i > 0 && !passage.word(i).equals("and") && words.is(passage.word(i), "CARRYING")) {
      i--;
    }
    String word = passage.word(i);
    return i >= 0
        && !passage.capitalised(i)
        && (word.endsWith("ed") || word.endsWith("ing") || words.is(word, "TAKING"));
  }

  /// Whom the text told of before, else whoever speaks.
  private @Nullable String told(
      TiePassage passage, List<String> partners, TieContext context, @Nullable String speaker) {
    TiePassage before = context.before();
    List<String> earlier = new ArrayList<>();
    if (before != null) {
      List<String> joined = open(before, partners);
      if (!joined.isEmpty()) {
        return joined.contains(context.about()) ? context.about() : null;
      }
      List<String> others =
          before.states().stream()
              .map(ActorMention::actor)
              .filter(actor -> !partners.contains(actor))
              .distinct()
              .toList();
      if (others.size() > 1 && !before.outsiders()) {
        return others.contains(context.about()) ? context.about() : null;
      }
      before.states().stream()
          .filter(s -> !s.speaking() && !before.oblique(s))
          .forEach(s -> earlier.add(s.actor()));
      boolean same = before.sentence().paragraph() == passage.sentence().paragraph();
      if (earlier.isEmpty() && same) {
        before.states().stream().filter(s -> !s.speaking()).forEach(s -> earlier.add(s.actor()));
      }
    }
    for (String actor : earlier) {
      if (!partners.contains(actor)) {
        return actor;
      }
    }
    if (speaker != null) {
      return speaker;
    }
    String topic = context.topic();
    return topic != null && !partners.contains(topic) ? topic : null;
  }

  /// "X and Y have drawn closer. Relations with Z …": the two of whom either may be meant; none
  /// where the sentence is about one alone.
  private List<String> open(TiePassage before, List<String> partners) {
    List<ActorMention> told = before.states().stream().filter(s -> !s.speaking()).toList();
    List<String> all = told.stream().map(ActorMention::actor).distinct().toList();
    for (int i = 1; i < told.size(); i++) {
      ActorMention one = told.get(i - 1);
      ActorMention other = told.get(i);
      if (coordinated(before, one, other) && !one.actor().equals(other.actor())) {
        boolean two = all.size() == 2 && all.stream().noneMatch(partners::contains);
        return two ? all : List.of();
      }
    }
    return List.of();
  }

  /// "he", "it": the subject of the sentence before.
  private @Nullable String pronoun(
      TiePassage passage, int start, int at, List<String> partners, TieContext context) {
    for (int i = start; i < at; i++) {
      if (words.is(passage.word(i), "PRONOUN")) {
        ActorMention here =
            last(passage.states().stream().filter(s -> !passage.oblique(s)).toList(), 0, i);
        if (here != null && !here.speaking() && !partners.contains(here.actor())) {
          return here.actor();
        }
        return told(passage, partners, context, null);
      }
    }
    return null;
  }

  private static @Nullable ActorMention last(List<ActorMention> states, int from, int to) {
    ActorMention last = null;
    for (ActorMention state : states) {
      if (state.from() >= from && state.to() <= to) {
        last = last == null || last.speaking() || !state.speaking() ? state : last;
      }
    }
    return last;
  }

  /// Where the clause of word `at` begins.
  private int clause(TiePassage passage, int at) {
    int i = at;
    while (i > 0 && !words.breaks(passage, i - 1)) {
      i--;
    }
    return i;
  }

  private int clauseEnd(TiePassage passage, int at) {
    int i = at;
    while (i < passage.words().size() && !words.breaks(passage, i)) {
      i++;
    }
    return i;
  }

  /// "Russia and China", "Kim, and Putin too": two subjects of one verb.
  boolean coordinated(TiePassage passage, ActorMention one, ActorMention other) {
    boolean and = false;
    for (int i = one.to(); i < other.from(); i++) {
      String word = passage.word(i);
      and |= word.equals("and") || word.equals(",");
      if (!word.equals("and") && (words.is(word, "FUNCTION") || words.breaks(passage, i))) {
        return false;
      }
    }
    boolean hyphen = one.to() == other.from();
    return and || hyphen;
  }
}
