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
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds whose the figure is with which another one is compared: "against the 785 tons in the
/// customs tables", "compared with 52 boats listed by the guard". Whoever gives the first does not
/// give that one.
record ComparedFigures(FunctionWords grammar, NounPhraseFinder phrases, FigureMakers makers) {

  /// So many tokens lead from "against" to the number, and from there to whose it is.
  private static final int NUMBER = 5;

  private static final int OWNER = 6;

  private static final Set<String> BOOKS =
      Set.of(
          "table",
          "tables",
          "book",
          "books",
          "record",
          "records",
          "statistics",
          "ledger",
          "ledgers",
          "data",
          "accounts",
          "returns",
          "log",
          "logs",
          "register",
          "registry",
          "report",
          "tally");

  private static final Set<String> GIVEN =
      Set.of(
          "listed",
          "counted",
          "given",
          "reported",
          "recorded",
          "claimed",
          "cited",
          "published",
          "registered",
          "estimated");

  List<Attribution> find(Sentence sentence, QuotationIndex quoted) {
    List<Attribution> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 3 < tokens.size(); i++) {
      int first = after(tokens, i);
      int number = first < 0 ? -1 : number(tokens, first);
      Attribution other = number < 0 ? null : owner(sentence, first, number, quoted);
      other = other == null ? mentioned(sentence, i, quoted) : other;
      if (other != null) {
        found.add(other);
      }
    }
    return found;
  }

  /// "up from the 260 mentioned in a report": the paper in which a figure is told to stand.
  private @Nullable Attribution mentioned(Sentence sentence, int verb, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    boolean in = TOLD.contains(tokens.get(verb).lower()) && tokens.get(verb + 1).is("in");
    Run run = in ? phrases.beginningAt(tokens, verb + 2) : null;
    if (run == null || !papers(tokens, run)) {
      return null;
    }
    for (int i = verb - 1; i > 0 && verb - i <= NUMBER && !FunctionWords.stop(tokens.get(i)); i--) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        TextSpan words = new Run(verb, verb + 2).span(tokens);
        return new Attribution(
            run.span(tokens),
            words,
            Cue.Kind.ACCORDING,
            sentence,
            new Run(i, verb).span(tokens),
            quoted.strictlyInside(words));
      }
    }
    return null;
  }

  private static final Set<String> TOLD =
      Set.of("mentioned", "cited", "given", "quoted", "named", "listed");

  private boolean papers(List<Token> tokens, Run run) {
    String head = tokens.get(makers.headIndex(tokens, run)).lower();
    return BOOKS.contains(head) || PAPERS.contains(head);
  }

  private static final Set<String> PAPERS =
      Set.of(
          "report", "reports", "paper", "study", "letter", "article", "note", "brief", "document");

  /// The token behind "against", "compared with"; -1 where neither begins at token `i`.
  private static int after(List<Token> tokens, int i) {
    if (tokens.get(i).is("against") || tokens.get(i).is("versus")) {
      return i + 1;
    }
    boolean with = tokens.get(i + 1).is("with") || tokens.get(i + 1).is("to");
    return tokens.get(i).is("compared") && with ? i + 2 : -1;
  }

  private static int number(List<Token> tokens, int first) {
    for (int i = first; i < Math.min(tokens.size(), first + NUMBER); i++) {
      if (tokens.get(i).kind() == Token.Kind.NUMBER) {
        return i;
      }
      if (FunctionWords.stop(tokens.get(i))) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Attribution owner(
      Sentence sentence, int first, int number, QuotationIndex quoted) {
    List<Token> tokens = sentence.tokens();
    for (int i = number + 1; i + 1 < Math.min(tokens.size(), number + OWNER); i++) {
      Token token = tokens.get(i);
      boolean by = GIVEN.contains(token.lower()) && tokens.get(i + 1).is("by");
      boolean in = token.is("in") || token.is("on");
      Run run = by || in ? phrases.beginningAt(tokens, by ? i + 2 : i + 1) : null;
      if (run != null && (by ? known(tokens, run) : books(tokens, run))) {
        TextSpan words = new Run(i, run.from()).span(tokens);
        TextSpan said =
            new TextSpan(tokens.get(first).span().start(), tokens.get(i).span().start());
        return new Attribution(
            run.span(tokens),
            words,
            Cue.Kind.ACCORDING,
            sentence,
            said,
            quoted.strictlyInside(words));
      }
      if (FunctionWords.stop(token) && !token.is(".") && !token.is("-")) {
        return null;
      }
    }
    return null;
  }

  private boolean known(List<Token> tokens, Run run) {
    return switch (makers.of(tokens, run)) {
      case NAMED, KIND -> true;
      case PRONOUN, UNKNOWN, NOBODY -> false;
    };
  }

  /// "the customs tables", but not "last year's accounts".
  private boolean books(List<Token> tokens, Run run) {
    String head = tokens.get(makers.headIndex(tokens, run)).lower();
    return BOOKS.contains(head)
        && tokens.subList(run.from(), run.to()).stream()
            .noneMatch(t -> grammar.is(t, WordClass.TIME));
  }
}
