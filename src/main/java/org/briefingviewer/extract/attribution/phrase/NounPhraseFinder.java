// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.phrase;

import java.util.List;
import org.briefingviewer.extract.attribution.clause.ClauseOpeners;
import org.briefingviewer.extract.attribution.clause.PhraseBrackets;
import org.briefingviewer.extract.attribution.clause.PhraseConjunctions;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrase that ends before, or begins at, a token: by where phrases stop, without
/// tagging. Both directions read each token once.
public final class NounPhraseFinder {

  private static final int LONGEST = 45;

  private final FunctionWords grammar;
  private final CueLexicon cues;
  private final PhraseConjunctions joining;

  private final ClauseOpeners clauses;

  public NounPhraseFinder(FunctionWords grammar, CueLexicon cues) {

    this.grammar = grammar;
    this.cues = cues;
    this.joining = new PhraseConjunctions(grammar);

    this.clauses = new ClauseOpeners(grammar);
  }

  /// A run of tokens, `[from, to)`.
  public record Run(int from, int to) {
    public TextSpan span(List<Token> tokens) {
      return new TextSpan(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    public boolean empty() {
      return from >= to;
    }
  }

  /// Returns the phrase whose last token is `last`, or null when none can end there.
  public @Nullable Run endingAt(List<Token> tokens, int last) {
    if (personal(tokens.get(last))) {
      return new Run(last, last + 1);
    }
    int from = last + 1;
    for (int i = last; i >= 0 && last - i < LONGEST; i--) {
      Token token = tokens.get(i);
      if (token.is(")")) {
        int open = PhraseBrackets.opening(tokens, i);
        if (open < 0) {
          break;
        }
        i = open;
        from = open;
        continue;
      }
      if (stops(tokens, i) || endsClause(tokens, i, last)) {
        break;
      }
      from = i;
    }
    return trimmed(tokens, from, last + 1);
  }

  /// A sign ends a phrase, but not the dot of an abbreviation in it ("Gen. Park").
  private static boolean stops(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean abbreviation =
        token.is(".")
            && i > 0
            && i + 1 < tokens.size()
            && tokens.get(i + 1).kind() == Token.Kind.WORD
            && tokens.get(i - 1).capitalised();
    boolean joined =
        token.is("-")
            && i > 0
            && i + 1 < tokens.size()
            && !tokens.get(i - 1).is("-")
            && !tokens.get(i + 1).is("-")
            && (tokens.get(i - 1).span().end() == token.span().start()
                || tokens.get(i + 1).span().start() == token.span().end());
    boolean foreign =
        token.kind() == Token.Kind.SIGN && "%$€£¥₩&/.'’#@+".indexOf(token.text().charAt(0)) < 0;
    return (foreign || FunctionWords.quoteAt(tokens, i)) && !abbreviation && !joined;
  }

  private boolean personal(Token token) {
    boolean pronoun = grammar.is(token, WordClass.PRONOUN) && !token.is("you");
    return pronoun || token.is("that");
  }

  private boolean endsClause(List<Token> tokens, int i, int last) {
    Token token = tokens.get(i);
    if (i == last) {
      return false;
    }
    if (token.is("and") || token.is("or")) {
      return !joining.names(tokens, i);
    }
    if (grammar.is(token, WordClass.AUXILIARY)) {
      return !followsRelative(tokens, i);
    }
    if (grammar.is(token, WordClass.PRONOUN)) {
      Token next = tokens.get(i + 1);
      return !token.is("who") || next.capitalised() || grammar.is(next, WordClass.PRONOUN);
    }
    boolean sub = grammar.is(token, WordClass.SUBORDINATOR) && !token.is("that");
    return grammar.is(token, WordClass.TEMPORAL)
        || (sub && (!token.is("as") || clauses.opens(tokens, i)))
        || token.is("that")
        || finiteCue(tokens, i);
  }

  private static boolean followsRelative(List<Token> tokens, int i) {
    return i > 0 && (tokens.get(i - 1).is("who") || tokens.get(i - 1).is("which"));
  }

  /// A cue verb stands as a verb, not as a noun or a participle that belongs to the phrase.
  private boolean finiteCue(List<Token> tokens, int i) {
    Cue cue = cue(tokens.get(i));
    if (cue == null || tokens.get(i).capitalised() || cue.kind() == Cue.Kind.INTENT) {
      return false;
    }
    if (CitationEnds.quotedBy(tokens, i, tokens.size())) {
      return false;
    }
    if (takesObject(tokens, i, cue)) {
      return true;
    }
    return switch (cue.form()) {
      case PAST -> cue.kind() == Cue.Kind.SPEECH && !cue.lemma().equals("report");
      case THIRD_PERSON ->
          cue.kind() == Cue.Kind.SPEECH
              && i > 0
              && !grammar.is(tokens.get(i - 1), WordClass.DETERMINER)
              && (cue.lemma().equals("say") || cue.lemma().equals("tell"));
      case BASE, PARTICIPLE, NONE -> cue.lemma().equals("say");
    };
  }

  /// "a review shows no one": a determiner or a pronoun after it tells the verb.
  private boolean takesObject(List<Token> tokens, int i, Cue cue) {
    boolean form = cue.form() == Cue.Form.THIRD_PERSON;
    boolean verb = i > 0 && !grammar.is(tokens.get(i - 1), WordClass.DETERMINER);
    Token next = tokens.get(i + 1);
    return form
        && verb
        && (grammar.is(next, WordClass.DETERMINER) || grammar.is(next, WordClass.PRONOUN));
  }

  /// Drops what opens a clause before its subject: "On Monday", "In Seoul", "Meanwhile".
  private @Nullable Run trimmed(List<Token> tokens, int start, int to) {
    int from = start;
    while (from < to - 1) {
      Token token = tokens.get(from);
      if (grammar.is(token, WordClass.PREPOSITION) && !token.is("per")) {
        from = afterOpening(tokens, from + 1, to);
      } else if ((grammar.adverb(token) && !token.is("both") && !token.is("all"))
          || grammar.is(token, WordClass.SUBORDINATOR)
          || (grammar.time(tokens, from)
              && !token.is("may")
              && !tokens.get(from + 1).lower().endsWith("'s"))) {
        from++;
      } else {
        break;
      }
    }
    from = afterAdverbial(tokens, from, to);
    boolean phrase = from < to && nominal(tokens.get(to - 1), to - from);
    return phrase ? new Run(from, to) : null;
  }

  /// "the second storm the harbour master": a determiner right after a noun opens the subject.
  private int afterAdverbial(List<Token> tokens, int from, int to) {
    for (int i = to - 1; i > from; i--) {
      Token left = tokens.get(i - 1);
      boolean opens = tokens.get(i).is("the") || tokens.get(i).is("a") || tokens.get(i).is("an");
      boolean noun =
          left.kind() == Token.Kind.WORD
              && !left.capitalised()
              && !function(left)
              && !left.is("and")
              && !left.is("or")
              && cue(left) == null;
      boolean clause = tokens.subList(from, i).stream().anyMatch(token -> token.is("who"));
      if (opens && noun && !clause) {
        return i;
      }
    }
    return from;
  }

  private boolean function(Token token) {
    return grammar.is(token, WordClass.PREPOSITION)
        || grammar.is(token, WordClass.DETERMINER)
        || grammar.is(token, WordClass.SUBORDINATOR)
        || grammar.is(token, WordClass.PRONOUN)
        || grammar.adverb(token);
  }

  /// Skips the words of an opening phrase up to a determiner, a pronoun or the last word.
  private int afterOpening(List<Token> tokens, int first, int to) {
    for (int i = first + 1; i < to; i++) {
      Token token = tokens.get(i);
      if (grammar.is(token, WordClass.DETERMINER) || grammar.is(token, WordClass.PRONOUN)) {
        return i;
      }
      boolean lowerAfterName = tokens.get(i - 1).capitalised() && !token.capitalised();
      boolean day = grammar.is(tokens.get(i - 1), WordClass.TIME) && !tokens.get(i - 1).is("last");
      if ((lowerAfterName || day) && token.kind() == Token.Kind.WORD) {
        return i;
      }
    }
    return first;
  }

  /// Tells whether a phrase may end in `token`.
  private boolean nominal(Token token, int length) {
    if (token.kind() == Token.Kind.SIGN && !token.is(")") && !token.is("%")) {
      return false;
    }
    if (grammar.is(token, WordClass.PRONOUN)) {
      return !token.is("you") || length > 1;
    }
    if (grammar.is(token, WordClass.DETERMINER)) {
      return "this that these those some many several most all both another other others few"
              .contains(token.lower())
          && !token.is("the")
          && !token.is("a")
          && !token.is("an");
    }
    return !grammar.is(token, WordClass.PREPOSITION)
        && !grammar.is(token, WordClass.SUBORDINATOR)
        && !grammar.is(token, WordClass.AUXILIARY);
  }

  /// Returns the phrase that begins at `first`, up to `limit`, or null when none does.
  public @Nullable Run beginningAt(List<Token> tokens, int first) {
    int to = first;
    while (to < tokens.size() && to - first < LONGEST && !endsForward(tokens, to, first)) {
      to += 1;
    }
    while (to > first && !nominal(tokens.get(to - 1), to - first)) {
      to--;
    }
    return to > first ? new Run(first, to) : null;
  }

  private boolean endsForward(List<Token> tokens, int i, int first) {
    Token token = tokens.get(i);

    if (stops(tokens, i)) {
      return true;
    }
    if (i == first) {
      return false;
    }
    if (token.is("and") || token.is("or")) {
      return !joining.names(tokens, i) && !(token.is("and") && tokens.get(first).is("both"));
    }
    if (grammar.is(token, WordClass.AUXILIARY)
        || grammar.is(token, WordClass.SUBORDINATOR)
        || grammar.is(token, WordClass.PRONOUN)
        || grammar.is(token, WordClass.PRETERITE)) {
      return true;
    }
    Cue cue = cue(token);
    return cue != null
        && !CitationEnds.reports(tokens, i, cue)
        && cue.form() != Cue.Form.BASE
        && cue.kind() == Cue.Kind.SPEECH
        && !grammar.is(tokens.get(i - 1), WordClass.DETERMINER);
  }

  /// The phrase that opens a sentence: up to the last of its names, or up to where it ends.
  public @Nullable Run firstName(List<Token> tokens, int first) {
    Token opening = tokens.get(first);
    if (grammar.is(opening, WordClass.PRONOUN) && !opening.is("who") && !opening.is("which")) {
      return new Run(first, first + 1);
    }
    Run run = beginningAt(tokens, first);
    if (run == null) {
      return null;
    }
    int to = run.from() + 1;
    int named = -1;
    while (to < run.to() && to - run.from() < 8) {
      boolean plain =
          !tokens.get(to).capitalised()
              && !grammar.is(tokens.get(to), WordClass.PREPOSITION)
              && !leadsOn(tokens, to);
      if (tokens.get(to - 1).capitalised() && to - 1 > run.from() && plain) {
        named = to;
        break;
      }
      to++;
    }
    return named > 0 ? new Run(run.from(), named) : run;
  }

  /// "A South Korean trade official", "the UN's mapping centre": the adjective of a people or an
  /// owner before a noun names nobody yet.
  private boolean leadsOn(List<Token> tokens, int noun) {
    String word = tokens.get(noun).lower();
    String before = tokens.get(noun - 1).text();
    boolean owner = before.endsWith("'s") || before.endsWith("’s");
    return (owner || FunctionWords.ofPeople(before))
        && !word.endsWith("ed")
        && !grammar.is(tokens.get(noun), WordClass.PRETERITE);
  }

  /// Returns a maker without whom he told, where or when: "the mayor to her staff", "in a letter".
  public Run maker(List<Token> tokens, Run run) {
    for (int i = run.from() + 1; i + 1 < run.to(); i++) {
      Token next = tokens.get(i + 1);
      boolean place = tokens.get(i).is("in") || tokens.get(i).is("on") || tokens.get(i).is("at");
      boolean small = !next.capitalised() || grammar.is(next, WordClass.TIME);
      if (tokens.get(i).is("to") || (place && small)) {
        return new Run(run.from(), i);
      }
    }
    return run;
  }

  /// Returns the noun at `head` with what stands right before it: adjectives, names, a possessor, a
  /// determiner; never a verb or a preposition.
  public Run nounAt(List<Token> tokens, int head) {
    int from = head;
    while (from > 0 && head - from < 10) {
      Token token = tokens.get(from - 1);
      boolean ends =
          token.kind() != Token.Kind.WORD
              || grammar.is(token, WordClass.PREPOSITION)
              || grammar.is(token, WordClass.SUBORDINATOR)
              || grammar.is(token, WordClass.AUXILIARY)
              || grammar.is(token, WordClass.PRONOUN)
              || grammar.adverb(token);
      if (ends) {
        break;
      }
      from--;
      if (grammar.is(token, WordClass.DETERMINER)) {
        break;
      }
    }
    return new Run(from, head + 1);
  }

  /// "gives his name as Lund": what is a cue only before a bare figure ends no phrase.
  private @Nullable Cue cue(Token token) {
    Cue cue = cues.of(token.lower());
    return cue == null || cue.next().startsWith("#") ? null : cue;
  }
}
