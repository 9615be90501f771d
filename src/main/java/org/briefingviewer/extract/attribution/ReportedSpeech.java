// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.Phrases.Run;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the cue verbs of a sentence with their subjects: before the verb ("the ministry said"),
/// after it ("said Kim"), or shared with an earlier verb ("the ministry noted … and added").
final class ReportedSpeech {

  private static final Set<String> PLURALS =
      Set.of("they", "we", "i", "who", "which", "others", "some", "many", "most", "people", "both",
          "that", "police", "media", "half", "majority", "percent", "data", "men", "women");

  private static final Set<String> DENYING =
      Set.of("not", "never", "no", "might", "may", "could", "can", "should");

  private static final Set<String> UNNAMING =
      Set.of("that", "this", "these", "those", "more", "less", "what", "one", "some", "all");

  private static final Set<String> SHARES =
      Set.of("percent", "half", "third", "quarter", "quarters", "thirds", "majority", "plurality",
          "respondents", "voters", "%");

  private static final Set<String> NUMERALS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "fifty",
          "percent", "percentage", "several", "many");

  private final AgentNouns nouns;
  private final Grammar grammar;
  private final CueLexicon cues;
  private final Phrases phrases;

  ReportedSpeech(Grammar grammar, CueLexicon cues, AgentNouns nouns, Phrases phrases) {
    this.nouns = nouns;
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
      if (cue == null || !mayBeVerb(tokens, i, cue) || !complete(tokens, i, cue)) {
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
    if (i > 0
        && grammar.is(tokens.get(i - 1), WordClass.DETERMINER)
        && (!pronounLike(tokens, i) || (cue.form() == Cue.Form.BASE && pointing(tokens, i - 1)))) {
      return false;
    }
    if (i + 1 < tokens.size() && (tokens.get(i + 1).is("of") && cue.kind() != Cue.Kind.INTENT)) {
      return cue.form() == Cue.Form.PAST && cue.lemma().equals("say");
    }
    return true;
  }

  /// Cues that count only with what belongs to them: "continued" with a quotation, "put" with "at".
  private static boolean complete(List<Token> tokens, int i, Cue cue) {
    boolean followed =
        cue.next().isEmpty()
            || (cue.next().equals("at")
                ? withinReach(tokens, i, cue.next())
                : i + 1 < tokens.size() && tokens.get(i + 1).is(cue.next()));
    return followed && (cue.kind() != Cue.Kind.TURN || turn(tokens, i));
  }

  private static boolean turn(List<Token> tokens, int i) {
    for (int k = Math.max(0, i - 4); k < Math.min(tokens.size(), i + 4); k++) {
      Token token = tokens.get(k);
      if (Grammar.quoteAt(tokens, k) || (k > i && (token.is("that") || token.is(":")))) {
        return true;
      }
    }
    return false;
  }

  private static boolean withinReach(List<Token> tokens, int i, String word) {
    for (int k = i + 1; k < Math.min(tokens.size(), i + 9); k++) {
      if (tokens.get(k).is(word)) {
        return true;
      }
    }
    return false;
  }

  /// "this claim", "that report": a noun follows.
  private static boolean pointing(List<Token> tokens, int i) {
    return tokens.get(i).is("this") || (tokens.get(i).is("that") && i == 0);
  }

  private static boolean pronounLike(List<Token> tokens, int i) {
    return "some many several most others both all this these that"
        .contains(tokens.get(i - 1).lower()) && !"the a an".contains(tokens.get(i - 1).lower());
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
    if (reduced(tokens, cue, verb)) {
      return null;
    }
    Run run = phrases.endingAt(tokens, last);
    if (run == null && last > 1 && dayOnly(tokens, last)) {
      return shared(tokens, earlier);
    }
    if (run == null || !speaker(tokens, run) || !agrees(tokens, run, cue, verb)) {
      return null;
    }
    return new Subject(run, false, false);
  }

  /// "said Kim": the verb follows a quotation or a comma, and a phrase that ends there follows it.
  private @Nullable Run inverted(List<Token> tokens, int cue, Cue verb) {
    boolean form = verb.form() == Cue.Form.PAST || verb.form() == Cue.Form.THIRD_PERSON;
    boolean speaks = verb.kind() == Cue.Kind.SPEECH || verb.kind() == Cue.Kind.TURN;
    if (!speaks || !form || cue == 0 || cue + 1 >= tokens.size()) {
      return null;
    }
    Token before = tokens.get(cue - 1);
    boolean afterQuote = Grammar.quoteAt(tokens, cue - 1)
            || (before.is(",") && Grammar.quoteAt(tokens, cue - 2));
    if (!afterQuote && !before.is(",")) {
      return null;
    }
    Token next = tokens.get(cue + 1);
    if (Grammar.stop(next) || grammar.is(next, WordClass.SUBORDINATOR) || grammar.is(next, WordClass.PREPOSITION)) {
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
    boolean denied = false;
    while (i >= 0) {
      Token token = tokens.get(i);
      boolean auxiliary = grammar.is(token, WordClass.AUXILIARY);
      if (!auxiliary && !grammar.adverb(token)) {
        break;
      }
      denied |= DENYING.contains(token.lower()) || token.lower().endsWith("n't");
      be |= grammar.is(token, WordClass.BE);
      i--;
    }
    boolean passive = be && verb.form() == Cue.Form.PAST;
    return passive || denied ? -1 : i;
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
        return run == null || !speaker(tokens, run) ? null : new Subject(run, false, false);
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
    if (first >= tokens.size()
        || grammar.is(tokens.get(first), WordClass.PREPOSITION)
        || tokens.get(first).lower().endsWith("ly")
        || cues.of(tokens.get(first).lower()) != null) {
      return null;
    }
    Run run = firstName(tokens, first);
    boolean short_ = run != null && run.to() - run.from() <= 6;
    return run != null && short_ ? new Subject(run, false, true) : null;
  }

  /// The phrase that opens a sentence: up to the last of its names, or up to where it ends.
  private @Nullable Run firstName(List<Token> tokens, int first) {
    Run run = phrases.beginningAt(tokens, first);
    if (run == null) {
      return null;
    }
    int to = run.from() + 1;
    int named = -1;
    while (to < run.to() && to - run.from() < 8) {
      boolean plain = !tokens.get(to).capitalised() && !grammar.is(tokens.get(to), WordClass.PREPOSITION);
      if (tokens.get(to - 1).capitalised() && to - 1 > run.from() && plain) {
        named = to;
        break;
      }
      to++;
    }
    return named > 0 ? new Run(run.from(), named) : run;
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
      if (Grammar.quoteAt(tokens, i) || token.is(":") || token.is(";")) {
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
        return !first.capitalised() && (first.kind() == Token.Kind.NUMBER || first.is("a") || first.is("the") || first.is("an") || first.is("who"));
      }
    }
    return false;
  }

  /// "the plan proposed on Monday would", "the data released are": the verb belongs to its noun.
  private boolean reduced(List<Token> tokens, int cue, Cue verb) {
    if (verb.form() != Cue.Form.PAST) {
      return false;
    }
    int i = cue + 1;
    while (i < tokens.size()
        && (grammar.is(tokens.get(i), WordClass.TIME) || tokens.get(i).is("on"))) {
      i++;
    }
    return i < tokens.size()
        && (grammar.is(tokens.get(i), WordClass.AUXILIARY) || tokens.get(i).is("by"));
  }

  /// Whether a phrase can speak at all: no share of people asked, no bare "that" or "more", and a
  /// relative pronoun only after a noun that can speak.
  private boolean speaker(List<Token> tokens, Run run) {
    Token first = tokens.get(run.from());
    Token last = tokens.get(run.to() - 1);
    if (last.is("that") || last.is("which") || (last.is("who") && run.to() - run.from() == 1)) {
      return run.from() > 0 && speaks(tokens, run.from() - 1, last);
    }
    boolean single = run.to() - run.from() == 1;
    boolean empty = single && (UNNAMING.contains(first.lower()) || first.lower().endsWith("ly"));
    return !empty && !respondents(tokens, run);
  }

  private boolean speaks(List<Token> tokens, int before, Token pronoun) {
    int i = tokens.get(before).is(",") && before > 0 ? before - 1 : before;
    Token noun = tokens.get(i);
    if (pronoun.is("who")) {
      return noun.kind() == Token.Kind.WORD;
    }
    return noun.capitalised() || nouns.of(noun.lower()) != null;
  }

  /// "27 percent of voters said", "almost half said": people asked, whose number is itself somebody
  /// else's finding.
  private boolean respondents(List<Token> tokens, Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      Token token = tokens.get(i);
      if (grammar.is(token, WordClass.PREPOSITION)) {
        break;
      }
      if (SHARES.contains(token.lower()) || (token.kind() == Token.Kind.NUMBER && i == run.from())) {
        return true;
      }
    }
    return false;
  }

  /// "and on Monday announced": only a day stands between "and" and the verb.
  private boolean dayOnly(List<Token> tokens, int last) {
    int i = last;
    while (i > 0
        && (grammar.is(tokens.get(i), WordClass.TIME)
            || grammar.is(tokens.get(i), WordClass.PREPOSITION))) {
      i--;
    }
    return i < last && tokens.get(i).is("and");
  }

  /// Subject and verb agree in number: "polls show", "a poll shows"; so nouns that look like verbs
  /// are told apart ("by 21 points", "fifty states").
  private boolean agrees(List<Token> tokens, Run subject, int cue, Cue verb) {
    return switch (verb.form()) {
      case BASE -> plural(tokens, subject, cue);
      case THIRD_PERSON -> singular(tokens, subject, cue);
      case PAST, PARTICIPLE, NONE -> true;
    };
  }

  /// The last word of the phrase's own noun, before "of voters" or "from Seoul".
  private Token head(List<Token> tokens, Run subject) {
    for (int i = subject.from() + 1; i < subject.to(); i++) {
      if (grammar.is(tokens.get(i), WordClass.PREPOSITION)) {
        return tokens.get(i - 1);
      }
    }
    return tokens.get(subject.to() - 1);
  }

  private boolean plural(List<Token> tokens, Run subject, int cue) {
    if (grammar.is(tokens.get(cue - 1), WordClass.AUXILIARY)) {
      return true;
    }
    Token head = head(tokens, subject);
    if (PLURALS.contains(head.lower())) {
      return true;
    }
    for (int i = subject.from(); i < subject.to(); i++) {
      if (tokens.get(i).is("and")) {
        return true;
      }
    }
    return head.lower().endsWith("s") && !head.lower().endsWith("'s");
  }

  private boolean singular(List<Token> tokens, Run subject, int cue) {
    Token head = head(tokens, subject);
    boolean number = head.kind() != Token.Kind.WORD || NUMERALS.contains(head.lower());
    boolean several = head.lower().endsWith("s") && !head.capitalised() && head.lower().length() > 4
        && !head.is("news") && !head.lower().endsWith("ss") && !head.lower().endsWith("sis");
    boolean known =
        head.capitalised()
            || grammar.is(head, WordClass.PRONOUN)
            || grammar.is(tokens.get(subject.from()), WordClass.DETERMINER)
            || tokens.get(subject.from()).capitalised();
    boolean noun = cue + 1 < tokens.size() && (tokens.get(cue + 1).is("and") || tokens.get(cue + 1).is("for"));
    return !number && !several && known && !noun;
  }

  private Attribution attribution(
      Sentence sentence, int cue, Cue verb, Subject subject, Quoted quoted) {
    List<Token> tokens = sentence.tokens();
    TextSpan source = subject.run().span(tokens);
    TextSpan words = tokens.get(cue).span();
    TextSpan content = new Content(grammar, tokens, sentence.span()).of(subject.run(), cue, verb, subject.inverted(), subject.shared());
    return new Attribution(
        source, words, verb.kind(), sentence, content, quoted.strictlyInside(words));
  }
}
