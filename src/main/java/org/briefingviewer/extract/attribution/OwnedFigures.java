// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.quote.QuotationIndex;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.TextSpan;

/// Finds sources without a verb: "the bank's estimate of", "by one count", "per the plan", and the
/// name after a dash that closes a quotation.
final class OwnedFigures {

  private final FunctionWords grammar;
  private final NounPhraseFinder phrases;
  private final FigureMakers makers;

  /// How many words before its noun the verb may stand.
  private static final int REVISED = 6;

  private final Set<String> revising = WordList.read("extract/revising-verbs.tsv").words();
  private final Set<String> nouns = WordList.read("extract/figure-nouns.tsv").words();

  OwnedFigures(FunctionWords grammar, NounPhraseFinder phrases, FigureMakers makers) {
    this.makers = makers;
    this.grammar = grammar;
    this.phrases = phrases;
  }

  List<Attribution> find(Sentence sentence, QuotationIndex quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean issued =
          grammar.is(token, WordClass.ISSUED_FIGURES)
              && grammar.is(tokens.get(i + 1), WordClass.ISSUED);
      if (nouns.contains(token.lower()) || issued) {
        by(found, sentence, i, quoted);
      }
      if (grammar.is(token, WordClass.ISSUED_FIGURES)) {
        counted(found, sentence, i, quoted);
      }
      if (i > 0) {
        words(found, sentence, i, quoted);
      }
      boolean theirs =
          i > 0
              && nouns.contains(token.lower())
              && THEIRS.contains(tokens.get(owner(tokens, i)).lower());
      if (theirs || (i > 1 && grammar.is(token, WordClass.VIEW))) {
        view(found, sentence, i, quoted);
      }
      if (nouns.contains(token.lower()) && i > 0) {
        owner(found, sentence, i, quoted);
        count(found, sentence, i, quoted);
        own(found, sentence, i, quoted);
      }

      if (i > 1 && (nouns.contains(token.lower()) || token.is("toll"))) {
        revised(found, sentence, i, quoted);
      } else if (token.is("per") && named(tokens, i + 1)) {
        Run run = phrases.beginningAt(tokens, i + 1);
        if (run != null) {
          found.add(made(sentence, run, i, i + 1, sentence.span(), quoted));
        }
      } else if (dash(token) && (i == 0 || FunctionWords.quoteAt(tokens, i - 1))) {
        signed(found, sentence, i, quoted);
      }
    }
    return found;
  }

  private boolean named(List<Token> tokens, int i) {
    return tokens.get(i).capitalised() || tokens.get(i).is("the");
  }

  private static boolean dash(Token token) {
    return token.is("—") || token.is("–") || token.is("―") || token.is("-");
  }

  /// "the bank's estimate": what follows is the bank's.
  private void owner(List<Attribution> found, Sentence sentence, int noun, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    int owner = noun - 1;
    while (owner > 0 && noun - owner < 4 && !possessive(tokens, owner)) {
      owner--;
    }
    Run run = possessive(tokens, owner) ? withoutVerb(tokens, owner) : null;
    if (run != null && !speaks(tokens, run, noun)) {
      TextSpan after = new TextSpan(tokens.get(noun).span().end(), sentence.span().end());
      TextSpan said = by(tokens, run) ? sentence.span() : after;
      found.add(made(sentence, run, noun, noun + 1, said, quoted));
    }
  }

  /// "the bank's office estimates that": a verb, whose subject is not the owner.
  private boolean speaks(List<Token> tokens, Run owner, int noun) {
    boolean verb = tokens.get(noun).lower().endsWith("s");
    boolean another = verb && noun > owner.to() && tokens.get(noun - 1).kind() == Token.Kind.WORD;
    return another
        && makers.of(tokens, new Run(noun - 1, noun)) == FigureMakers.Standing.KIND
        && !tokens.get(noun - 1).lower().endsWith("s");
  }

  /// "on the bank's estimate", "by the union's count": all of the sentence is theirs.
  private static boolean by(List<Token> tokens, Run owner) {
    Token before = owner.from() > 0 ? tokens.get(owner.from() - 1) : tokens.getFirst();
    return before.is("by") || before.is("on");
  }

  /// "the bank's view", "the mayor's words", "her view": what makes a figure theirs only behind
  /// "in" or "by".
  private void view(List<Attribution> found, Sentence sentence, int noun, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    int owner = owner(tokens, noun);
    Run run = possessive(tokens, owner) ? withoutVerb(tokens, owner) : null;
    run = THEIRS.contains(tokens.get(owner).lower()) ? new Run(owner, owner + 1) : run;
    Token before = run != null && run.from() > 0 ? tokens.get(run.from() - 1) : null;
    if (run != null
        && run.from() == FunctionWords.opening(tokens)
        && nouns.contains(tokens.get(noun).lower())) {
      // "His own estimate is 40,000": the figure that he gives.
      TextSpan after = new TextSpan(tokens.get(noun).span().end(), sentence.span().end());
      found.add(made(sentence, run, noun, noun + 1, after, quoted));
    } else if (run != null && before != null && (before.is("in") || before.is("by"))) {
      TextSpan said = SourcePhrases.said(sentence, run.from(), noun + 1);
      found.add(made(Cue.Kind.SAYING, sentence, run, noun, noun + 1, said, quoted));
    }
  }

  /// "his account", "his own account": the token of whose it is.
  private static int owner(List<Token> tokens, int noun) {
    return noun > 1 && tokens.get(noun - 1).is("own") ? noun - 2 : noun - 1;
  }

  static final Set<String> THEIRS = Set.of("her", "his", "their", "its");

  /// "beating brokers' forecasts": the verb before the owner is none of its words.
  private Run withoutVerb(List<Token> tokens, int owner) {
    Run run = withOf(tokens, phrases.nounAt(tokens, owner));
    Token first = tokens.get(run.from());
    boolean verb = !first.capitalised() && first.lower().endsWith("ing") && run.from() < owner;
    for (int i = run.from(); i < owner; i++) {
      // "The report cites one member's estimate"
      if (CITING.contains(tokens.get(i).lower())) {
        return new Run(i + 1, run.to());
      }
    }
    return verb ? new Run(run.from() + 1, run.to()) : run;
  }

  private static final Set<String> CITING =
      Set.of("cites", "cited", "quotes", "quoted", "repeats", "repeated", "rejects", "disputes");

  /// "the Bank of Holm's estimate": a name with an "of" in it is the owner whole.
  private Run withOf(List<Token> tokens, Run run) {
    int of = run.from() - 1;
    boolean named =
        of > 0
            && tokens.get(of).is("of")
            && tokens.get(of - 1).capitalised()
            && tokens.get(run.from()).capitalised();
    boolean placed = of > 0 && (tokens.get(of).is("in") || tokens.get(of).is("at"));
    boolean body = placed && makes(tokens, phrases.nounAt(tokens, of - 1));
    named |= body && tokens.get(run.from()).capitalised();
    return named ? new Run(phrases.nounAt(tokens, of - 1).from(), run.to()) : run;
  }

  private boolean makes(List<Token> tokens, Run run) {
    return switch (makers.of(tokens, run)) {
      case KIND, NAMED -> true;
      case PRONOUN, UNKNOWN, NOBODY -> false;
    };
  }

  /// "the council cut its forecast to": the owner is the subject of the verb before.
  private void own(List<Attribution> found, Sentence sentence, int noun, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    int owned = -1;
    for (int k = Math.max(2, noun - 3); k < noun; k++) {
      owned = grammar.is(tokens.get(k), WordClass.POSSESSIVE) ? k : owned;
    }
    boolean figure =
        noun + 1 < tokens.size() && grammar.is(tokens.get(noun + 1), WordClass.FIGURE_LINK);
    int subject = owned - 2;
    while (subject > 0
        && (grammar.is(tokens.get(subject), WordClass.AUXILIARY)
            || tokens.get(subject).is("since")
            || grammar.adverb(tokens.get(subject)))) {
      subject--;
    }
    Run run = owned > 1 && figure ? phrases.endingAt(tokens, subject) : null;
    if (run != null && grammar.is(tokens.get(owned - 1), WordClass.PREPOSITION)) {
      // "down from its earlier forecast of"
      run = THEIRS.contains(tokens.get(owned).lower()) ? new Run(owned, owned + 1) : null;
    }
    if (run != null) {
      TextSpan after = new TextSpan(tokens.get(noun).span().end(), sentence.span().end());
      found.add(made(sentence, run, noun, noun + 1, after, quoted));
    }
  }

  /// "the office has raised the death toll to": who changes a figure gives it.
  private void revised(
      List<Attribution> found, Sentence sentence, int noun, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    int verb = noun - 1;
    while (verb > 0 && noun - verb < REVISED && !revising.contains(tokens.get(verb).lower())) {
      verb--;
    }
    int subject = verb - 1;
    while (subject > 0 && grammar.is(tokens.get(subject), WordClass.AUXILIARY)) {
      subject--;
    }
    boolean passive = verb > 0 && grammar.is(tokens.get(verb - 1), WordClass.BE);
    boolean the = tokens.get(verb + 1).is("the") && revising.contains(tokens.get(verb).lower());
    Run run = the && !passive && subject >= 0 ? phrases.endingAt(tokens, subject) : null;
    if (run != null && makes(tokens, run)) {
      TextSpan after = new TextSpan(tokens.get(noun).span().end(), sentence.span().end());
      found.add(made(sentence, run, noun, noun + 1, after, quoted));
    }
  }

  /// "estimates by the agency range from": who made them follows.
  private void by(List<Attribution> found, Sentence sentence, int noun, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    int by = grammar.is(tokens.get(noun + 1), WordClass.ISSUED) ? noun + 2 : noun + 1;
    boolean made = by + 1 < tokens.size() && (tokens.get(by).is("by") || tokens.get(by).is("from"));
    Run run = made ? phrases.beginningAt(tokens, by + 1) : null;
    if (run == null) {
      return;
    }
    int to = run.from() + 1;
    while (to < run.to()
        && (tokens.get(to).capitalised() || !grammar.is(tokens.get(to), WordClass.FIGURE_VERB))) {
      to++;
    }
    Run maker = phrases.maker(tokens, new Run(run.from(), to));
    FigureMakers.Standing standing = makers.of(tokens, maker);
    if (standing == FigureMakers.Standing.KIND || standing == FigureMakers.Standing.NAMED) {
      TextSpan after = new TextSpan(maker.span(tokens).end(), sentence.span().end());
      found.add(made(sentence, maker, by, by + 1, after, quoted));
    }
  }

  /// ", by the customs service's figures", "By the Danish customs data, …": whose they are, or they
  /// themselves.
  private void counted(
      List<Attribution> found, Sentence sentence, int noun, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    int owner = owner(tokens, noun);
    boolean owned = owner > 0 && possessive(tokens, owner);
    Run run = owned ? withoutVerb(tokens, owner) : phrases.nounAt(tokens, noun);
    int by = run.from() - 1;
    boolean apart =
        by >= 0
            && tokens.get(by).is("by")
            && (by == FunctionWords.opening(tokens) || tokens.get(by - 1).is(","));
    if (apart && run.to() - run.from() > 1) {
      found.add(made(sentence, run, by, by + 1, listed(sentence, noun), quoted));
    }
  }

  /// "the governor's remarks that the toll may rise": what follows is the governor's.
  private void words(List<Attribution> found, Sentence sentence, int noun, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    boolean said = REMARKS.contains(tokens.get(noun).lower()) && tokens.get(noun + 1).is("that");
    boolean near = said && possessive(tokens, noun - 1);
    int owner = said && !near && noun > 1 && possessive(tokens, noun - 2) ? noun - 2 : noun - 1;
    Run run = near || owner < noun - 1 ? withoutVerb(tokens, owner) : null;
    if (run == null) {
      return;
    }
    int to = noun + 2;
    while (to < tokens.size() && !tokens.get(to).is(",") && !tokens.get(to).is(";")) {
      to++;
    }
    if (to > noun + 2) {
      TextSpan that = new Run(noun + 2, to).span(tokens);
      found.add(made(sentence, run, noun, noun + 1, that, quoted));
    }
  }

  private static final Set<String> REMARKS =
      Set.of(
          "remark",
          "remarks",
          "statement",
          "statements",
          "comment",
          "comments",
          "warning",
          "assertion",
          "allegation",
          "suggestion",
          "announcement",
          "emphasis",
          "insistence",
          "claim",
          "claims",
          "belief",
          "view");

  private static boolean possessive(List<Token> tokens, int i) {
    String lower = tokens.get(i).lower();
    boolean several = tokens.get(i + 1).is("'") || tokens.get(i + 1).is("’");
    return lower.length() > 3
        && (lower.endsWith("'s") || (several && lower.endsWith("s")) || lower.endsWith("s'"));
  }

  /// "by one estimate", "by most accounts".
  private void count(List<Attribution> found, Sentence sentence, int noun, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    boolean few =
        grammar.is(tokens.get(noun - 1), WordClass.DETERMINER)
            || tokens.get(noun - 1).is("one")
            || tokens.get(noun - 1).capitalised();
    Token next = tokens.get(noun + 1);
    boolean another = next.capitalised() || grammar.is(next, WordClass.DETERMINER);
    if (few && !another && noun > 1 && tokens.get(noun - 2).is("by")) {
      TextSpan said = listed(sentence, noun);
      found.add(made(sentence, new Run(noun - 1, noun + 1), noun - 2, noun - 1, said, quoted));
    }
  }

  /// What stands between the semicolons around token `at`, or the whole sentence.
  private static TextSpan listed(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    int from = at;
    while (from > 0 && !tokens.get(from - 1).is(";")) {
      from--;
    }
    int to = at;
    while (to < tokens.size() && !tokens.get(to).is(";")) {
      to++;
    }
    return new Run(from, to).span(tokens);
  }

  /// "“…” — Lena Holt": who is quoted stands after the dash.
  private void signed(List<Attribution> found, Sentence sentence, int dash, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    Run run = tokens.get(dash + 1).capitalised() ? phrases.beginningAt(tokens, dash + 1) : null;
    // "- Senator Holt, in a talk": who opens a sentence behind a quotation may be told more of.
    boolean alone =
        run != null && (dash > 0 || run.to() >= tokens.size() - 1 || tokens.get(run.to()).is(","));
    if (run != null
        && alone
        && run.to() - run.from() <= 6
        && tokens.get(run.to() - 1).capitalised()) {
      TextSpan before = new TextSpan(sentence.span().start(), tokens.get(dash).span().start());
      found.add(made(sentence, run, dash, dash + 1, before, quoted));
    }
  }

  private static Attribution made(
      Sentence sentence, Run source, int cue, int cueEnd, TextSpan content, QuotationIndex quoted) {
    return made(Cue.Kind.ACCORDING, sentence, source, cue, cueEnd, content, quoted);
  }

  private static Attribution made(
      Cue.Kind kind,
      Sentence sentence,
      Run source,
      int cue,
      int cueEnd,
      TextSpan content,
      QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    TextSpan words = new Run(cue, cueEnd).span(tokens);
    return new Attribution(
        source.span(tokens), words, kind, sentence, content, quoted.strictlyInside(words));
  }
}
