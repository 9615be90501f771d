// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the cue verbs of a sentence with their subjects: before the verb ("the ministry said"),
/// after it ("said Kim"), or shared with an earlier verb ("the ministry noted … and added").
final class ReportedSpeech {

  private final Grammar grammar;
  private final CueLexicon cues;
  private final Phrases phrases;

  ReportedSpeech(Grammar grammar, CueLexicon cues, Phrases phrases) {
    this.grammar = grammar;
    this.cues = cues;
    this.phrases = phrases;
  }

  /// A subject with the direction in which it was found.
  private record Subject(Run run, boolean inverted, boolean shared) {}

  List<Attribution> find(Sentence sentence, Quoted quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Cue cue = cues.of(tokens.get(i).lower());
      if (cue == null || !mayBeVerb(tokens, i, cue)) {
        continue;
      }
      Subject subject = subject(tokens, i, cue, found);
      if (subject != null) {
        found.add(attribution(sentence, i, cue, subject, quoted));
      }
    }
    return found;
  }

  private boolean mayBeVerb(List<Token> tokens, int i, Cue cue) {
    Token token = tokens.get(i);
    if (token.capitalised() && i > 0 && !Grammar.stop(tokens.get(i - 1))) {
      return false;
    }
    if (i > 0 && (tokens.get(i - 1).is("to") || tokens.get(i - 1).is("of"))) {
      return false;
    }
    if (i > 0 && grammar.is(tokens.get(i - 1), WordClass.DETERMINER) && !pronounLike(tokens, i)) {
      return false;
    }
    if (i + 1 < tokens.size() && (tokens.get(i + 1).is("of") && cue.kind() != Cue.Kind.INTENT)) {
      return cue.form() == Cue.Form.PAST && cue.lemma().equals("say");
    }
    return true;
  }

  private static boolean pronounLike(List<Token> tokens, int i) {
    return "some many several most others both all this these that"
            .contains(tokens.get(i - 1).lower())
        && !"the a an".contains(tokens.get(i - 1).lower());
  }

  private @Nullable Subject subject(
      List<Token> tokens, int cue, Cue verb, List<Attribution> earlier) {
    Run inverted = inverted(tokens, cue, verb);
    if (inverted != null) {
      return new Subject(inverted, true, false);
    }
    int last = beforeVerb(tokens, cue, verb);
    if (last < 0) {
      return null;
    }
    if (verb.form() == Cue.Form.PARTICIPLE && !progressive(tokens, last, cue)) {
      return participle(tokens, last, earlier);
    }
    if (tokens.get(last).is(",") || tokens.get(last).is("—") || tokens.get(last).is("–")) {
      last = beforeApposition(tokens, last);
    }
    if (last < 0) {
      return null;
    }
    Token end = tokens.get(last);
    if (end.is("and") || end.is("but")) {
      return shared(tokens, earlier);
    }
    Run run = phrases.endingAt(tokens, last);
    if (run == null || (verb.form() == Cue.Form.BASE && !plural(tokens, run, cue))) {
      return null;
    }
    return new Subject(run, false, false);
  }

  /// "said Kim": the verb follows a quotation or a comma, and a phrase that ends there follows it.
  private @Nullable Run inverted(List<Token> tokens, int cue, Cue verb) {
    boolean form = verb.form() == Cue.Form.PAST || verb.form() == Cue.Form.THIRD_PERSON;
    if (verb.kind() != Cue.Kind.SPEECH || !form || cue == 0 || cue + 1 >= tokens.size()) {
      return null;
    }
    Token before = tokens.get(cue - 1);
    boolean afterQuote =
        Grammar.quote(before) || (cue > 1 && Grammar.quote(tokens.get(cue - 2)) && before.is(","));
    if (!afterQuote && !before.is(",")) {
      return null;
    }
    Token next = tokens.get(cue + 1);
    if (Grammar.stop(next)
        || grammar.is(next, WordClass.SUBORDINATOR)
        || grammar.is(next, WordClass.PREPOSITION)) {
      return null;
    }
    Run run = phrases.beginningAt(tokens, cue + 1);
    if (run == null || grammar.is(tokens.get(run.from()), WordClass.TIME)) {
      return null;
    }
    return afterQuote || (endsThere(tokens, run) && !apposed(tokens, cue - 1)) ? run : null;
  }

  /// Whether the comma closes an apposition to the sentence's first phrase ("Kim, a lawyer, said").
  private boolean apposed(List<Token> tokens, int comma) {
    int last = beforeApposition(tokens, comma);
    Run subject = last < 0 ? null : phrases.endingAt(tokens, last);
    return subject != null && subject.from() <= 1 && subject.to() - subject.from() <= 8;
  }

  private static boolean endsThere(List<Token> tokens, Run run) {
    if (run.to() >= tokens.size() || run.to() - run.from() > 12) {
      return run.to() >= tokens.size();
    }
    Token next = tokens.get(run.to());
    return next.is(".") || next.is(",") || next.is("who");
  }

  /// Steps back over auxiliaries and adverbs; -1 for a passive ("was told", "is believed").
  private int beforeVerb(List<Token> tokens, int cue, Cue verb) {
    int i = cue - 1;
    boolean be = false;
    while (i >= 0) {
      Token token = tokens.get(i);
      boolean auxiliary = grammar.is(token, WordClass.AUXILIARY);
      if (!auxiliary && !grammar.adverb(token)) {
        break;
      }
      be |= grammar.is(token, WordClass.BE);
      i--;
    }
    boolean passive = be && verb.form() == Cue.Form.PAST;
    return passive ? -1 : i;
  }

  private boolean progressive(List<Token> tokens, int last, int cue) {
    for (int i = last + 1; i < cue; i++) {
      if (grammar.is(tokens.get(i), WordClass.AUXILIARY)) {
        return true;
      }
    }
    return false;
  }

  /// ", adding that": the speaker is the sentence's own, or its first phrase; "with Kim saying" has
  /// its own.
  private @Nullable Subject participle(List<Token> tokens, int last, List<Attribution> earlier) {
    if (last >= 0 && tokens.get(last).is(",")) {
      return shared(tokens, earlier);
    }
    for (int i = last; i >= 0 && last - i < 12; i--) {
      if (tokens.get(i).is("with")) {
        Run run = phrases.endingAt(tokens, last);
        return run == null ? null : new Subject(run, false, false);
      }
      if (Grammar.stop(tokens.get(i))) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Subject shared(List<Token> tokens, List<Attribution> earlier) {
    if (!earlier.isEmpty()) {
      TextSpan source = earlier.getLast().source();
      int from = 0;
      while (from < tokens.size() && tokens.get(from).span().start() < source.start()) {
        from++;
      }
      int to = from;
      while (to < tokens.size() && tokens.get(to).span().end() <= source.end()) {
        to++;
      }
      return to > from ? new Subject(new Run(from, to), false, true) : null;
    }
    int first = 0;
    while (first < tokens.size() && Grammar.stop(tokens.get(first))) {
      first++;
    }
    if (first >= tokens.size() || grammar.is(tokens.get(first), WordClass.PREPOSITION)) {
      return null;
    }
    Run run = phrases.beginningAt(tokens, first);
    boolean short_ = run != null && run.to() - run.from() <= 6;
    return run != null && short_ ? new Subject(run, false, true) : null;
  }

  /// Steps back over ", a lawyer from Seoul," to the word before it.
  private int beforeApposition(List<Token> tokens, int comma) {
    int i = comma - 1;
    int opening = -1;
    while (i >= 0 && comma - i < 40) {
      Token token = tokens.get(i);
      if (token.is(",") || token.is("—") || token.is("–")) {
        opening = i;
        boolean another = i > 1 && shortBack(tokens, i);
        if (!another) {
          break;
        }
      }
      if (Grammar.quote(token) || token.is(":") || token.is(";")) {
        return opening > 0 ? opening - 1 : -1;
      }
      i--;
    }
    return opening > 0 ? opening - 1 : -1;
  }

  /// Whether what stands before the comma is itself a short apposition: an age, "a lawyer".
  private boolean shortBack(List<Token> tokens, int comma) {
    for (int i = comma - 1; i >= 0 && comma - i <= 6; i--) {
      Token token = tokens.get(i);
      if (token.is(",")) {
        Token first = tokens.get(i + 1);
        return !first.capitalised()
            && (first.kind() == Token.Kind.NUMBER
                || first.is("a")
                || first.is("the")
                || first.is("an")
                || first.is("who"));
      }
    }
    return false;
  }

  /// A base form needs a plural subject, or an auxiliary before it.
  private boolean plural(List<Token> tokens, Run subject, int cue) {
    if (grammar.is(tokens.get(cue - 1), WordClass.AUXILIARY)) {
      return true;
    }
    Token last = tokens.get(subject.to() - 1);
    if ("they we i who others some many most which people both".contains(last.lower())
        && !last.is("he")
        && !last.is("it")) {
      return true;
    }
    for (int i = subject.from(); i < subject.to(); i++) {
      if (tokens.get(i).is("and")) {
        return true;
      }
    }
    return last.lower().endsWith("s") && !last.lower().endsWith("'s");
  }

  private Attribution attribution(
      Sentence sentence, int cue, Cue verb, Subject subject, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    TextSpan source = subject.run().span(tokens);
    TextSpan words = tokens.get(cue).span();
    TextSpan content =
        new Content(grammar, tokens, sentence.span())
            .of(subject.run(), cue, verb, subject.inverted(), subject.shared());
    return new Attribution(
        source, words, verb.kind(), sentence, content, quoted.strictlyInside(words));
  }
}
