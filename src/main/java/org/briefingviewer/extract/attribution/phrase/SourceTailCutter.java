// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.phrase;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// Cuts off what hangs behind a source and is none of it: "the bank [last year]", "a report from
/// the firm Brenn [earlier this month]"; not the time at which a paper came out ("a poll released
/// last week"), but "released" where that time is not part of the name.
public record SourceTailCutter(FunctionWords grammar) {

  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> BESIDE_TIME = Set.of("ago", "late", "early", "earlier", "this");
  private static final Set<String> GIVEN_OUT =
      Set.of("released", "published", "issued", "unveiled", "obtained", "revealed", "presented");

  /// Returns `run` without its tail; never less than one word that names something.
  public Run cut(List<Token> tokens, Run run) {
    int to = before(tokens, run);
    while (to - run.from() > 1 && hangs(tokens, run.from(), to)) {
      to--;
    }
    if (GIVEN_OUT.contains(tokens.get(to - 1).lower()) && to - run.from() > 1) {
      return to < run.to() || owned(tokens, run) ? run : new Run(run.from(), to - 1);
    }
    boolean determiner =
        to - run.from() == 1 && grammar.is(tokens.get(run.from()), WordClass.DETERMINER);
    return determiner ? run : new Run(run.from(), to);
  }

  /// "figures her campaign released": who gave them out stands before the verb.
  private boolean owned(List<Token> tokens, Run run) {
    return tokens.subList(run.from() + 1, run.to()).stream()
        .anyMatch(t -> grammar.is(t, WordClass.DETERMINER) || grammar.is(t, WordClass.POSSESSIVE));
  }

  /// "a report seen by the daily", "data shared with it": where that begins, or where the run ends.
  private static int before(List<Token> tokens, Run run) {
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (CitationEnds.seenBy(tokens, i, run.to())
          || CitationEnds.quotedBy(tokens, i, run.to())
          || CitationEnds.sharedWith(tokens, i, run.to())) {
        return i > run.from() + 1 && tokens.get(i - 1).is("and") ? i - 1 : i;
      }
    }
    return run.to();
  }

  private boolean hangs(List<Token> tokens, int from, int to) {
    Token last = tokens.get(to - 1);
    String lower = last.lower();
    if (last.capitalised()) {
      return DAYS.contains(lower);
    }
    boolean time = grammar.is(last, WordClass.TIME) || BESIDE_TIME.contains(lower);
    boolean whole = to - from > 2 || !grammar.is(tokens.get(from), WordClass.DETERMINER);
    return (time && whole) || last.is("the") || dangling(last);
  }

  private boolean dangling(Token last) {
    return grammar.is(last, WordClass.PREPOSITION) && !last.is("inside");
  }
}
