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
    int from = sentence.tokenAt(mention.start());
    int end = from;
    while (end < sentence.tokenAt(mention.end()) && !tokens.get(end).is("(")) {
      end++;
    }
    Token head = from < end ? tokens.get(head(tokens, from, end)) : null;
    AgentKind kind = head == null ? null : vocabulary.nouns().of(head.lower());
    boolean several = kind == AgentKind.UNNAMED && head != null && head.lower().endsWith("s");
    boolean person =
        kind == AgentKind.PERSON
            || kind == AgentKind.UNNAMED
            || (kind == null
                && head != null
                && (!head.capitalised() || ONE.contains(head.lower())));
    if (!person || !APPOSING.contains(Token.word(tokens, end))) {
      return null;
    }
    List<String> names = new ArrayList<>();
    int i = end;
    do {
      Run run = i + 1 < tokens.size() ? runs.around(sentence, i + 1) : null;
      if (run == null || run.from() != i + 1 || run.to() - run.from() < 2) {
        return null;
      }
      names.add(text.words(run.span(tokens)).replace('\n', ' '));
      i = several ? beforeNext(tokens, run.to()) : run.to();
    } while (several && (at(tokens, i, "and") || at(tokens, i, ",")) && name(sentence, i + 1));
    boolean closed =
        i >= tokens.size() || FunctionWords.stop(tokens.get(i)) || at(tokens, i, "who");
    return closed && (names.size() > 1) == several ? together(names) : null;
  }

  private static String together(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /// What may stand between people and their names.
  private static final Set<String> APPOSING = Set.of(",", "(", "—", "–", "-", "--", ":");

  /// How many words may say of one of several names who that is.
  private static final int ASIDE = 10;

  /// "Ahn Do-yun (안도윤) of the Reform Party, the chairman, and": where the next name may be joined
  /// to one that ends at `to`.
  private int beforeNext(List<Token> tokens, int to) {
    int i = to;
    if (at(tokens, i, "(")) {
      int close = i;
      while (close < tokens.size() && !tokens.get(close).is(")")) {
        close++;
      }
      i = Math.min(close + 1, tokens.size());
    }
    if (i < tokens.size() && vocabulary.grammar().is(tokens.get(i), WordClass.PREPOSITION)) {
      i = joint(tokens, i);
    }
    boolean told = at(tokens, i, ",") && FunctionWords.article(Token.word(tokens, i + 1));
    int behind = told ? joint(tokens, i + 1) : i;
    i = told && at(tokens, behind, ",") ? behind : i;
    return at(tokens, i, ",") && at(tokens, i + 1, "and") ? i + 1 : i;
  }

  /// The sign or "and" with which a few words end.
  private static int joint(List<Token> tokens, int from) {
    int i = from;
    while (i < Math.min(tokens.size(), from + ASIDE)
        && !tokens.get(i).is("and")
        && !FunctionWords.stop(tokens.get(i))) {
      i++;
    }
    return i;
  }

  private boolean name(Sentence sentence, int i) {
    Run run = i < sentence.tokens().size() ? runs.around(sentence, i) : null;
    return run != null && run.from() == i && run.to() - i > 1;
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
