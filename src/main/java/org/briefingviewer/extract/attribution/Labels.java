// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.Phrases;
import org.briefingviewer.extract.attribution.phrase.Phrases.Run;
import org.briefingviewer.extract.attribution.word.Cue;
import org.briefingviewer.extract.attribution.word.Grammar;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.extract.turn.Turn;
import org.briefingviewer.extract.turn.Turns;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.ParagraphKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds speakers who hold for whole paragraphs: whoever has the word in a transcript ("MR. KIRBY:
/// …"), a name and a colon before a quotation, and a paragraph that ends in a colon ("The board
/// wrote:").
final class Labels {
  private static final int LONGEST = 14;
  private static final int SHORT = 4;

  private final Turns turns = new Turns();
  private final Grammar grammar;
  private final Phrases phrases;

  Labels(Grammar grammar, Phrases phrases) {
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /// Adds to each sentence the speaker of its paragraph, if it has one, before what it says itself.
  ///
  /// Returns the paragraphs in which somebody only asks.
  Set<Integer> add(AnalysedText text, List<List<Attribution>> bySentence) {
    Map<Integer, Turn> spoken = turns.of(text);
    Set<Integer> asked = new HashSet<>();
    Attribution current = null;
    Attribution statement = null;
    for (Sentence sentence : text.sentences()) {
      Turn turn = spoken.get(sentence.paragraph());
      if (turn != null) {
        current = said(turn, sentence);
        if (current == null) {
          asked.add(sentence.paragraph());
        }
        bySentence.get(sentence.index()).replaceAll(a -> behind(turn, a));
      } else if (opens(text, sentence)) {
        Attribution own = label(text, sentence);
        statement = statement(text, sentence, statement);
        own = own == null ? introduced(text, sentence, bySentence) : own;
        current = own == null ? statement : own;
      }
      if (sentence.kind() == ParagraphKind.HEADLINE) {
        Attribution closing = closing(sentence);
        current = closing == null ? current : closing;
      }
      boolean printed = current != null && current.equals(statement) && others(sentence);
      if (current != null && !printed) {
        bySentence.get(sentence.index()).addFirst(current);
      }
    }
    return asked;
  }

  /// "Q. Ukraine says": the letter of the turn is no part of a name.
  private static Attribution behind(Turn turn, Attribution attribution) {
    int from = attribution.sentence().tokenBehind(turn.sign());
    int to = attribution.sentence().tokenBehind(attribution.source());
    TextSpan source = attribution.source();
    return source.start() < turn.sign().start() && turn.sign().end() < source.end() && from < to
        ? attribution.from(new Run(from, to).span(attribution.sentence().tokens()))
        : attribution;
  }

  /// "The ministry issued the following statement:": what stands in all paragraphs behind it, up to
  /// "(End)", is the ministry's, where none of it is quoted. Returns what holds for the paragraph
  /// that `sentence` opens, or null.
  ///
  /// @param before what held for the paragraph before
  private @Nullable Attribution statement(
      AnalysedText text, Sentence sentence, @Nullable Attribution before) {
    boolean ends = text.words(paragraph(text, sentence)).length() < END;
    if (sentence.index() == 0 || ends) {
      return null;
    }
    Sentence last = text.sentences().get(sentence.index() - 1);
    int start = text.article().paragraphs().get(last.paragraph()).span().start();
    boolean quoted =
        Grammar.quoteAt(sentence.tokens(), 0) || "“\"".indexOf(text.text().charAt(start)) >= 0;
    Attribution goesOn = quoted ? null : before;
    if (last.paragraph() < LEAD && text.words(last.span()).endsWith(":")) {
      goesOn = issued(last);
    }
    return goesOn == null
        ? null
        : new Attribution(
            goesOn.source(),
            goesOn.cue(),
            Cue.Kind.LABEL,
            sentence,
            paragraph(text, sentence),
            false);
  }

  /// Whether a sentence of a statement tells what others allege, what did not happen or is to come:
  /// its figures are not held by whoever issued the statement.
  private static boolean others(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> NOT_HELD.contains(t.lower()));
  }

  private static final Set<String> NOT_HELD = WordList.read("extract/not-held.tsv").words();

  /// A paragraph that is as short says that a statement ends.
  private static final int END = 9;

  /// Within so many paragraphs a statement is announced that the text only prints.
  private static final int LEAD = 4;

  /// "A spokesman issued the following press statement": who did, or null.
  private @Nullable Attribution issued(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 2; i + 2 < tokens.size(); i++) {
      boolean following = tokens.get(i).is("the") && tokens.get(i + 1).is("following");
      boolean paper =
          following
              && ISSUED.contains(tokens.get(i - 1).lower())
              && tokens.subList(i + 2, Math.min(tokens.size(), i + 5)).stream()
                  .anyMatch(t -> STATEMENTS.contains(t.lower()));
      Run run = paper ? phrases.endingAt(tokens, i - 2) : null;
      if (run != null) {
        TextSpan words = new Run(i - 1, i + 2).span(tokens);
        return new Attribution(
            run.span(tokens), words, Cue.Kind.LABEL, sentence, sentence.span(), false);
      }
    }
    return null;
  }

  private static final Set<String> ISSUED =
      Set.of("issued", "released", "made", "published", "gave", "issues", "releases");

  private static final Set<String> STATEMENTS =
      Set.of("statement", "communique", "communiqué", "announcement", "answer", "declaration");

  private static @Nullable Attribution said(Turn turn, Sentence sentence) {
    TextSpan speaker = turn.speaker();
    return speaker == null
        ? null
        : new Attribution(speaker, turn.sign(), Cue.Kind.LABEL, sentence, turn.words(), false);
  }

  /// A headline that ends in a colon and a name: "Ties to mend: Seoul".
  private @Nullable Attribution closing(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = tokens.size() - 1; i > 0 && tokens.size() - i <= SHORT; i--) {
      if (tokens.get(i).is(":") && i + 1 < tokens.size()) {
        List<Token> after = tokens.subList(i + 1, tokens.size());
        TextSpan content = new TextSpan(sentence.span().start(), tokens.get(i).span().start());
        return i > SHORT && name(after, after.size())
            ? new Attribution(
                new Run(i + 1, tokens.size()).span(tokens),
                tokens.get(i).span(),
                Cue.Kind.LABEL,
                sentence,
                content,
                false)
            : null;
      }
    }
    return null;
  }

  private static boolean opens(AnalysedText text, Sentence sentence) {
    return sentence.index() == 0
        || text.sentences().get(sentence.index() - 1).paragraph() != sentence.paragraph();
  }

  private static TextSpan paragraph(AnalysedText text, Sentence sentence) {
    return text.article().paragraphs().get(sentence.paragraph()).span();
  }

  /// The words before a colon, when they are a name and somebody is quoted after it.
  private @Nullable Attribution label(AnalysedText text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST); i++) {
      if (tokens.get(i).is(":")) {
        TextSpan span = new Run(0, i).span(tokens);
        boolean speaks =
            name(tokens, i)
                && !Grammar.announces(tokens, i)
                && Grammar.quoteAt(tokens, i + 1)
                && Grammar.closes(tokens, i + 1);
        TextSpan content =
            new TextSpan(tokens.get(i).span().end(), paragraph(text, sentence).end());
        return speaks
            ? new Attribution(span, tokens.get(i).span(), Cue.Kind.LABEL, sentence, content, false)
            : null;
      }
    }
    return null;
  }

  private boolean name(List<Token> tokens, int to) {
    for (int i = 0; i < to; i++) {
      Token token = tokens.get(i);
      boolean name = token.kind() == Token.Kind.WORD && token.capitalised();
      boolean sign = token.kind() == Token.Kind.SIGN && "().,-".contains(token.text());
      boolean small = i > 0 && (grammar.is(token, WordClass.PREPOSITION) || token.is("the"));
      if (!name && !sign && !small) {
        return false;
      }
    }
    return tokens.getFirst().kind() == Token.Kind.WORD;
  }

  /// The speaker of a paragraph before, when it ends in a colon.
  private static @Nullable Attribution introduced(
      AnalysedText text, Sentence sentence, List<List<Attribution>> bySentence) {
    if (sentence.index() == 0) {
      return null;
    }
    Sentence before = text.sentences().get(sentence.index() - 1);
    List<Attribution> there = bySentence.get(before.index());
    if (there.isEmpty() || !text.words(before.span()).endsWith(":")) {
      return null;
    }
    Attribution speaker = there.getLast();
    return new Attribution(
        speaker.source(),
        speaker.cue(),
        Cue.Kind.LABEL,
        sentence,
        paragraph(text, sentence),
        false);
  }
}
