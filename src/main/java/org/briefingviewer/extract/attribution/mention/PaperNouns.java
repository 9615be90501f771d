// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.CitationEnds;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Tells what the words for a paper or a figure say by themselves: whether they name nobody ("this
/// estimate"), and who made it where they say so ("an estimate from the bank").
public record PaperNouns(AnalysedText text, NameWordLists vocabulary) {

  /// What says of a figure when it was made, or how well, and not by whom.
  private static final Set<String> EARLY = WordList.read("extract/early-figures.tsv").words();

  public static final Set<String> NOUNS = WordList.read("extract/stand-ins.tsv").words();

  /// Whether the words at `mention` name nobody by themselves: "this estimate", "their calculated
  /// damages".
  public boolean nobody(TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    Run run = run(sentence, mention);
    return run != null
        && NOUNS.contains(head(sentence.tokens(), run))
        && !OURS.contains(sentence.tokens().get(run.from()).lower())
        && !CitationEnds.seenBy(sentence.tokens(), run.to(), sentence.tokens().size())
        && (unnamed(sentence, run) || several(sentence.tokens(), run));
  }

  /// "our own count": the writer's, which is said in these words.
  private static final Set<String> OURS = Set.of("our", "my");

  /// "Initial estimates", "early projections": a plural that nobody owns.
  private boolean several(List<Token> tokens, Run run) {
    boolean plural = tokens.get(run.to() - 1).lower().endsWith("s");
    boolean short_ = run.to() - run.from() <= 2;
    String first = tokens.get(run.from()).lower();
    return plural && short_ && (run.to() - run.from() == 1 || EARLY.contains(first));
  }

  /// "an estimate from the bank", "figures presented by the firm Brenn": who made the figure, as
  /// the mention itself says; null where it does not.
  public @Nullable TextSpan madeBy(TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    Run run = run(sentence, mention);
    int own = run == null ? -1 : own(tokens, run);
    if (own > 0) {
      TextSpan maker = vocabulary.phrases().nounAt(tokens, own - 1).span(tokens);
      return new TextSpan(maker.start(), maker.end() - 2);
    }
    if (run == null || !NOUNS.contains(head(tokens, run))) {
      return null;
    }
    for (int i = run.from() + 1; i + 1 < run.to(); i++) {
      if (tokens.get(i).is("by") || tokens.get(i).is("from")) {
        Run maker = new Run(i + 1, run.to());
        int head = vocabulary.makers().headIndex(tokens, maker);
        boolean paper = vocabulary.nouns().of(tokens.get(head).lower()) == AgentKind.INSTRUMENT;
        boolean somebody =
            switch (vocabulary.makers().of(tokens, maker)) {
              case NAMED, KIND -> true;
              case PRONOUN, UNKNOWN, NOBODY -> false;
            };
        return somebody && !paper ? maker.span(tokens) : null;
      }
    }
    return null;
  }

  /// "the Panel's own examination of imagery": where "own" stands behind whoever made a paper; -1
  /// where it does not.
  private static int own(List<Token> tokens, Run run) {
    int own = -1;
    for (int i = run.from() + 1; i < run.to(); i++) {
      own = tokens.get(i).is("own") && tokens.get(i - 1).lower().endsWith("'s") ? i : own;
      if (own > 0 && WORK.contains(tokens.get(i).lower())) {
        return own;
      }
    }
    return -1;
  }

  /// What is done to find a figure; a log or a book is a record that stands for itself.
  private static final Set<String> WORK = WordList.read("extract/searches.tsv").words();

  public static @Nullable Run run(Sentence sentence, TextSpan mention) {
    int from = sentence.tokenAt(mention.start());
    int to = sentence.tokenBehind(mention);
    return from < to ? new Run(from, to) : null;
  }

  public String head(List<Token> tokens, Run run) {
    int i = run.from() + 1;
    while (i < run.to() && !vocabulary.grammar().is(tokens.get(i), WordClass.PREPOSITION)) {
      i++;
    }

    String lower = tokens.get(i - 1).lower();
    boolean plural = lower.endsWith("s") && !NOUNS.contains(lower) && lower.length() > 3;
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  public boolean paper(Sentence sentence, Run run) {
    String head = head(sentence.tokens(), run);
    return NOUNS.contains(head) || vocabulary.nouns().of(head) == AgentKind.INSTRUMENT;
  }

  /// Whether no name stands in the phrase, its first word aside.
  public boolean unnamed(Sentence sentence, Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      Token token = sentence.tokens().get(i);
      boolean opening =
          i == run.from() && (i == 0 || FunctionWords.stop(sentence.tokens().get(i - 1)));
      boolean name =
          token.capitalised() && !(opening && vocabulary.nouns().of(token.lower()) == null);
      boolean body = i + 1 < run.to() && somebody(token);
      if (body || (name && !vocabulary.grammar().is(token, WordClass.DETERMINER))) {
        return false;
      }
    }
    return vocabulary.grammar().is(sentence.tokens().get(run.from()), WordClass.DETERMINER);
  }

  private boolean somebody(Token token) {
    String lower = token.lower();
    String word = lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
    AgentKind kind = vocabulary.nouns().of(word);
    return kind != null && kind != AgentKind.INSTRUMENT;
  }
}
