// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Tells names apart from the common nouns that stand beside them: "the broadcaster KBS", "the
/// minister, Shin Won-sik,".
public record ApposedNames(AnalysedText text, NameWordLists vocabulary, NameRuns runs) {

  /// Returns the names that follow an office or a number of people, or null when none do.
  public @Nullable String names(TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    int end = sentence.tokenAt(mention.end());
    int from = sentence.tokenAt(mention.start());
    Token head = from < end ? tokens.get(head(tokens, from, end)) : null;
    AgentKind kind = head == null ? null : vocabulary.nouns().of(head.lower());
    boolean several = kind == AgentKind.UNNAMED && head != null && head.lower().endsWith("s");
    boolean person =
        kind == AgentKind.PERSON
            || kind == AgentKind.UNNAMED
            || (kind == null
                && head != null
                && (!head.capitalised() || ONE.contains(head.lower())));
    if (!person && at(tokens, end, ",")) {

      return null;
    }
    if (!person || !at(tokens, end, ",")) {
      return null;
    }
    List<String> names = new ArrayList<>();
    int i = end;
    Run run = i + 1 < tokens.size() ? runs.around(sentence, i + 1) : null;
    if (run == null || run.from() != i + 1 || run.to() - run.from() < 2) {
      return null;
    }
    names.add(text.words(run.span(tokens)).replace('\n', ' '));
    i = run.to();
    boolean closed =
        i >= tokens.size() || FunctionWords.stop(tokens.get(i)) || at(tokens, i, "who");
    return closed && (names.size() > 1) == several ? String.join(" and ", names) : null;
  }

  /// "Lena Holt, a broker in Brenn,": the name before what its bearer is, or null.
  public @Nullable Run bearer(Sentence sentence, Run title) {
    List<Token> tokens = sentence.tokens();
    int comma = title.from() - 1;
    // "Lena Holt, the broker said": another one.
    boolean article =
        FunctionWords.article(Token.word(tokens, title.from()))
            && !(at(tokens, title.from(), "the") && !at(tokens, title.to(), ","));
    Run name =
        article && comma > 0 && tokens.get(comma).is(",") ? runs.around(sentence, comma - 1) : null;
    return name != null && name.to() == comma ? name : null;
  }

  /// "One of them, Gao Min,".
  private static final Set<String> ONE = Set.of("one", "another");

  /// The noun of the phrase: "spokesman" in "spokesman of the border guard".
  private int head(List<Token> tokens, int from, int end) {
    int i = from + 1;
    while (i < end && !vocabulary.grammar().is(tokens.get(i), WordClass.PREPOSITION)) {
      i++;
    }
    return i - 1;
  }

  private static boolean at(List<Token> tokens, int i, String word) {
    return i < tokens.size() && tokens.get(i).is(word);
  }

  /// Returns the name after a common noun that says what it is ("the broadcaster KBS"), or null
  /// when the mention is not so made.
  public @Nullable TextSpan withoutNoun(TextSpan mention) {
    Sentence sentence = text.sentenceAt(mention.start());
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(mention.start());
    int end = Math.min(sentence.tokenAt(mention.end()), tokens.size());
    int name = end;
    while (name > from && nameWord(tokens.get(name - 1))) {
      name--;
    }
    if (name == end || name == from || within(tokens, from, name)) {
      return null;
    }
    Token noun = tokens.get(name - 1);
    boolean kind =
        vocabulary.nouns().of(noun.lower()) != null || vocabulary.media().noun(noun.lower());
    return kind && !noun.capitalised() ? new Run(name, end).span(tokens) : null;
  }

  /// "a survey sponsored by the maker Sony": the name belongs to what the preposition ties to it.
  private boolean within(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(t -> vocabulary.grammar().is(t, WordClass.PREPOSITION));
  }

  private static boolean nameWord(Token token) {
    return token.kind() == Token.Kind.WORD && token.capitalised() && !token.lower().endsWith("'s");
  }
}
