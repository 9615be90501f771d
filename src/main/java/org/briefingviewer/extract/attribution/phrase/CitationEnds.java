// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.phrase;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.clause.EvidenceReader;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.jspecify.annotations.Nullable;

/// Tells where the words end that name whom a phrase cites: before a day, a verb, or what else is
/// told of the figures.
public record CitationEnds(FunctionWords grammar, NounPhraseFinder phrases) {

  /// Of what a medium had before its readers: "a report seen by Reuters".
  private static final Set<String> SEEN = Set.of("seen", "obtained", "reviewed", "viewed");

  /// Ends the phrase before a day or a time, or what else is told of the figures: "the ministry on
  /// Monday", "the daily and sourced from the office".
  public Run of(List<Token> tokens, Run phrase) {
    Run run = withThose(tokens, phrase);
    int to = run.to();
    for (int i = run.from() + 1; i < run.to(); i++) {
      if (EvidenceReader.withReference(tokens, i) || clauseBehind(tokens, run.from(), i)) {
        return new Run(run.from(), i);
      }
      boolean based =
          i + 1 < run.to() && tokens.get(i + 1).is("on") && BASED.contains(tokens.get(i).lower());
      if (based || tokens.get(i).is("citing") || tokens.get(i).is("quoting")) {
        return new Run(run.from(), tokens.get(i - 1).is("and") ? i - 1 : i);
      }
      if (sharedWith(tokens, i, run.to())) {
        return new Run(run.from(), i);
      }
      boolean figure = i + 1 < run.to() && tokens.get(i + 1).kind() == Token.Kind.NUMBER;
      if (figure && grammar.is(tokens.get(i), WordClass.QUANTIFIER)) {
        return new Run(run.from(), i);
      }
      if (seenBy(tokens, i, run.to())) {
        return new Run(run.from(), tokens.get(i - 1).is("and") ? i - 1 : i);
      }
      if (tokens.get(i).is("and") && i + 1 < run.to() && done(tokens.get(i + 1))) {
        return new Run(run.from(), i);
      }
      boolean day = grammar.is(tokens.get(i), WordClass.TIME) && tokens.get(i).capitalised();
      if (day && grammar.is(tokens.get(i - 1), WordClass.PREPOSITION)) {
        Run maker = tokens.get(i - 2).lower().endsWith("ed") ? madeBy(tokens, i + 1) : null;
        if (maker != null) {
          return maker;
        }
        to = i - 1;
        break;
      }
    }
    return to > run.from() ? new Run(run.from(), to) : run;
  }

  /// "In its spring survey the observatory found": what the sentence goes on with behind the phrase
  /// that opens it.
  private boolean clauseBehind(List<Token> tokens, int from, int i) {
    return from == FunctionWords.opening(tokens) + 1
        && tokens.get(from - 1).is("in")
        && tokens.get(i).is("the")
        && tokens.get(i - 1).kind() == Token.Kind.WORD
        && !grammar.is(tokens.get(i - 1), WordClass.PREPOSITION);
  }

  /// "those who returned": who they are is told by what follows.
  private static Run withThose(List<Token> tokens, Run run) {
    boolean those =
        run.to() - run.from() == 1
            && tokens.get(run.from()).is("those")
            && Token.word(tokens, run.to()).equals("who");
    int to = run.to();
    while (those
        && to < Math.min(tokens.size(), run.from() + THOSE)
        && !FunctionWords.stop(tokens.get(to))) {
      to++;
    }
    return new Run(run.from(), to);
  }

  private static final int THOSE = 9;

  /// "and sourced from", "and published by": what else was done with the figures.
  private static boolean done(Token participle) {
    return participle.lower().endsWith("ed") && !participle.capitalised();
  }

  /// "a report seen by Reuters": who saw it is none of its name.
  public static boolean seenBy(List<Token> tokens, int i, int end) {
    return i + 1 < end && SEEN.contains(tokens.get(i).lower()) && tokens.get(i + 1).is("by");
  }

  /// "a trader quoted by the daily": who passes it on is none of its name.
  public static boolean quotedBy(List<Token> tokens, int i, int end) {
    boolean quoted = tokens.get(i).is("quoted") || tokens.get(i).is("cited");
    boolean noun =
        i > 0 && (tokens.get(i - 1).kind() == Token.Kind.WORD || tokens.get(i - 1).is(","));
    return quoted && noun && i + 1 < end && tokens.get(i + 1).is("by");
  }

  /// "a paper based on customs data"
  private static final Set<String> BASED = Set.of("based", "drawing", "relying");

  private static final Set<String> GIVEN =
      Set.of("shared", "provided", "leaked", "given", "supplied", "sent");

  /// "data shared exclusively with Reuters", "a note provided to Kyodo": whom it was given to is
  /// none of its name.
  public static boolean sharedWith(List<Token> tokens, int i, int end) {
    boolean available = Token.stand(tokens, i, List.of("made", "available"));
    if (!available && !GIVEN.contains(tokens.get(i).lower())) {
      return false;
    }
    int to = available ? i + 2 : i + 1;
    to += to < end && tokens.get(to).lower().endsWith("ly") ? 1 : 0;
    boolean with = to + 1 < end && (tokens.get(to).is("with") || tokens.get(to).is("to"));
    return with && (tokens.get(to + 1).capitalised() || tokens.get(to + 1).is("the"));
  }

  /// "a report released on Friday (27) by the consultancy Brenn": who released it, where the words
  /// from `i` on go on so; else null.
  private @Nullable Run madeBy(List<Token> tokens, int i) {
    boolean bracket = i + 3 < tokens.size() && tokens.get(i).is("(") && tokens.get(i + 2).is(")");
    int by = bracket ? i + 3 : i;
    return by + 1 < tokens.size() && tokens.get(by).is("by")
        ? phrases.beginningAt(tokens, by + 1)
        : null;
  }

  private static final Set<String> MADE = Set.of("from", "by", "of");

  /// "port reports and tracking data", "news reports.", "first reports from Kyodo": a noun.
  public static boolean reports(List<Token> tokens, int i, Cue cue) {
    boolean noun = cue.form() == Cue.Form.THIRD_PERSON && i > 0 && i + 1 < tokens.size();
    boolean ends =
        noun && FunctionWords.stop(tokens.get(i + 1)) && !tokens.get(i - 1).capitalised();
    boolean seen = noun && seenBy(tokens, i + 1, tokens.size());
    boolean made =
        noun && !tokens.get(i - 1).capitalised() && MADE.contains(tokens.get(i + 1).lower());
    boolean noted = ends || seen || made || (noun && tokens.get(i + 1).is("and"));
    return noun && noted && cue.lemma().equals("report");
  }
}
