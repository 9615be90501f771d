// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.phrase;

import java.util.List;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.PairWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;

/// Tells whether a phrase can have made a figure: it names a person, a body, a document or an
/// instrument, or stands for one. A fee, a day or a meeting says nothing.
public final class FigureMakers {

  /// What the head of a phrase is.
  public enum Standing {
    /// "he", "they", "who"
    PRONOUN,
    /// Ends in a name: "the consultancy Brenn", "Senator Okafor".
    NAMED,
    /// Ends in a noun that names a kind of agent: "the ministry", "a survey".
    KIND,
    /// Some other noun: it may speak, but nothing tells.
    UNKNOWN,
    /// Makes no figure.
    NOBODY
  }

  private static final Set<String> TRAILING =
      Set.of(
          "alone",
          "out",
          "first",
          "itself",
          "themselves",
          "taken",
          "done",
          "made",
          "held",
          "seen",
          "written",
          "shown",
          "known",
          "given",
          "drawn",
          "sent",
          "kept");

  private static final Set<String> OBJECTS = Set.of("him", "them");

  private static final Set<String> PARTITIVE = Set.of("one", "most", "some", "many", "two");

  private static final List<String> PERSON =
      List.of("er", "or", "ist", "ian", "man", "woman", "people", "ee", "crat", "ant", "men");

  private final FunctionWords grammar;
  private final AgentNouns nouns;
  private final Set<String> nobody = WordList.read("extract/no-makers.tsv").words();

  public FigureMakers(FunctionWords grammar, AgentNouns nouns) {
    this.grammar = grammar;
    this.nouns = nouns;
  }

  public Standing of(List<Token> tokens, Run run) {
    Token opening = tokens.get(run.from());
    if (grammar.is(opening, WordClass.AUXILIARY) || opening.is("according")) {
      return Standing.NOBODY;
    }
    if (PairWords.at(tokens, run.from(), run.to()) != null) {
      return Standing.KIND;
    }
    int at = headIndex(tokens, run);
    Token head = tokens.get(at);
    if (grammar.is(head, WordClass.PRONOUN) || head.is("that") || OBJECTS.contains(head.lower())) {
      return Standing.PRONOUN;
    }
    if (nouns.of(base(head)) != null) {
      return Standing.KIND;
    }
    if (head.kind() != Token.Kind.WORD) {
      return head.is(")") || head.is("%") ? Standing.UNKNOWN : Standing.NOBODY;
    }
    boolean first = at == run.from() && (at == 0 || FunctionWords.stop(tokens.get(at - 1)));
    boolean alone = first && run.to() - run.from() == 1;
    if ((!head.capitalised() || alone) && makesNothing(head.lower())) {
      return Standing.NOBODY;
    }
    if (head.capitalised() && !first) {
      return grammar.is(head, WordClass.TIME) ? Standing.NOBODY : Standing.NAMED;
    }
    if (head.capitalised()) {
      return Standing.NAMED;
    }
    if (plainly(head) || grammar.is(head, WordClass.TIME)) {
      return Standing.NOBODY;
    }
    return person(head.lower()) ? Standing.KIND : Standing.UNKNOWN;
  }

  private boolean makesNothing(String lower) {
    // "American ones" are some whom the words before name.
    return nobody.contains(lower) || (!lower.equals("ones") && nobody.contains(singular(lower)));
  }

  /// "the harbourmaster", "a geologist": the ending names somebody who does or knows something.
  private static boolean person(String lower) {
    String one = singular(lower);
    return one.length() > 4 && PERSON.stream().anyMatch(one::endsWith);
  }

  /// An adverb or a participle that is left alone.
  private boolean plainly(Token token) {
    String word = token.lower();
    return grammar.adverb(token) || (word.endsWith("ed") && word.length() > 4);
  }

  private static String base(Token token) {
    String lower = token.lower();
    return lower.endsWith("'s") ? lower.substring(0, lower.length() - 2) : lower;
  }

  private static String singular(String lower) {
    return lower.endsWith("s") && lower.length() > 3
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /// The index of the last word of the phrase's own noun: before "of voters", "conducted by", "this
  /// week".
  public int headIndex(List<Token> tokens, Run run) {
    int end = run.to();
    for (int i = afterPartitive(tokens, run); i < run.to(); i++) {
      Token token = tokens.get(i);
      boolean ends =
          grammar.is(token, WordClass.PREPOSITION)
              || token.is("(")
              || token.is("who")
              || token.is("which")
              || token.is("that");
      if (ends) {
        end = i;
        break;
      }
    }
    int head = end - 1;
    while (head > run.from() && trails(tokens.get(head))) {
      head--;
    }
    return head;
  }

  /// "a number of readers", "a group of experts": the people, not their number.
  private static int afterPartitive(List<Token> tokens, Run run) {
    for (int i = run.from(); i + 2 < Math.min(run.to(), run.from() + 4); i++) {
      Token part = tokens.get(i);
      boolean several = part.is("number") && i > run.from() && tokens.get(i - 1).is("a");
      if ((several || PARTITIVE.contains(part.lower())) && tokens.get(i + 1).is("of")) {
        return i + 3;
      }
    }
    return run.from() + 1;
  }

  private boolean trails(Token token) {
    boolean noun = nouns.of(token.lower()) != null;
    boolean day = grammar.is(token, WordClass.TIME) || token.is("this");
    return !noun
        && (day || TRAILING.contains(token.lower()) || (!token.capitalised() && plainly(token)));
  }
}
