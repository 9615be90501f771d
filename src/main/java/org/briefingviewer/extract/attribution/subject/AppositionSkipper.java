// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.subject;

import java.util.List;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;

/// Steps over what stands between a subject and its verb: ", a lawyer from Seoul,".
public record AppositionSkipper(FunctionWords grammar, NounPhraseFinder phrases) {

  private static final int LONGEST = 40;

  /// Whether the comma closes an apposition to the sentence's first phrase ("Kim, a lawyer, said");
  /// not ", according to the office, reports TASS", nor "In 2024, the port grew, said".
  public boolean apposed(List<Token> tokens, int comma) {
    int last = before(tokens, comma);
    if (last >= 0 && last + 2 < tokens.size() && tokens.get(last + 2).is("according")) {
      return false;
    }
    Run subject = last < 0 ? null : phrases.endingAt(tokens, last);
    return subject != null
        && subject.from() <= 1
        && subject.to() - subject.from() <= 8
        && tokens.get(subject.from()).kind() == Token.Kind.WORD
        && !grammar.is(tokens.getFirst(), WordClass.PREPOSITION);
  }

  /// Steps back over ", a lawyer from Seoul," to the word before it.
  public int before(List<Token> tokens, int comma) {
    int people = Math.max(chained(tokens, comma), counted(tokens, comma));
    if (people >= 0) {
      return people;
    }
    int i = comma - 1;
    int opening = -1;
    boolean dashes = dashBefore(tokens, comma);
    while (i >= 0 && comma - i < LONGEST) {
      Token token = tokens.get(i);
      if ((token.is(",") && !dashes) || FunctionWords.dash(tokens, i)) {
        opening = i;
        boolean named = tokens.get(i + 1).capitalised();
        boolean commas = token.is(",") && tokens.get(comma).is(",");
        boolean cites = tokens.get(i + 1).is("citing") || tokens.get(i + 1).is("quoting");
        boolean another = commas && !named && !cites && i > 1 && shortBack(tokens, i);
        if (!another) {
          break;
        }
      }
      if (FunctionWords.quoteAt(tokens, i) && opening < 0 && name(tokens, i + 1, comma)) {
        return comma - 1;
      }
      if (FunctionWords.quoteAt(tokens, i) || token.is(":") || token.is(";")) {
        return opening > 0 ? opening - 1 : -1;
      }
      i--;
    }
    return opening > 0 ? opening - 1 : -1;
  }

  /// "the company – which works with Holm, Brenn and Lund – said": whether a dash closes there what
  /// another one opens.
  private static boolean dashBefore(List<Token> tokens, int closing) {
    boolean dash = false;
    for (int i = closing - 1; i > 0 && closing - i < LONGEST && !dash; i--) {
      dash = FunctionWords.dash(tokens, i);
    }
    return dash && FunctionWords.dash(tokens, closing);
  }

  /// "the envoy for “fair trade,” Lena Holt, said": only a name stands between.
  private boolean name(List<Token> tokens, int from, int to) {
    return to - from > 1 && tokens.subList(from, to).stream().allMatch(this::part);
  }

  /// Where the sentence opens, or goes on behind the last quotation that ends before `comma`.
  private static int afterQuotation(List<Token> tokens, int comma) {
    for (int i = comma - 1; i > 0 && comma - i < LONGEST; i--) {
      if (FunctionWords.quoteAt(tokens, i)) {
        return i + 1;
      }
    }
    return FunctionWords.opening(tokens);
  }

  /// "Lena Holt, Executive Director, Brenn Research, said": where a name opens the sentence, or
  /// follows a quotation, and nothing but nouns between commas follows it up to the verb, its last
  /// word; else -1.
  private int chained(List<Token> tokens, int comma) {
    int from = afterQuotation(tokens, comma);
    int name = from;
    while (name < comma && part(tokens.get(name))) {
      name++;
    }
    int commas = 0;
    if (name - from < 2 || name >= comma || !tokens.get(name).is(",") || comma - name > LONGEST) {
      return -1;
    }
    for (int i = name; i < comma; i++) {
      Token token = tokens.get(i);
      commas += token.is(",") ? 1 : 0;
      boolean list = token.is("and") && i + 1 < comma && commas > 1;
      if (!nominal(token) || list) {
        return -1;
      }
    }
    return commas > 1 ? name - 1 : -1;
  }

  private boolean nominal(Token token) {
    return token.is(",")
        || token.is("and")
        || token.is("-")
        || token.is("&")
        || (token.kind() == Token.Kind.WORD
            && !grammar.is(token, WordClass.AUXILIARY)
            && !grammar.is(token, WordClass.PRONOUN)
            && !(grammar.is(token, WordClass.SUBORDINATOR) && !token.is("and")));
  }

  /// "Two envoys, Ines Roth and Karl Vogt, said": the last word of people who are counted before
  /// their names follow, joined by "and"; else -1.
  private int counted(List<Token> tokens, int comma) {
    boolean joined = false;
    for (int i = comma - 1; i > 0 && comma - i < LONGEST; i--) {
      Token token = tokens.get(i);
      boolean bracket = token.is("(") || token.is(")");
      if (!bracket && !nominal(token)) {
        return -1;
      }
      joined |= token.is("and") && part(tokens.get(i + 1));
      boolean names = token.is(",") && joined && part(tokens.get(i + 1));
      Run people = names ? phrases.endingAt(tokens, i - 1) : null;
      if (people != null && grammar.is(tokens.get(people.from()), WordClass.NUMERAL)) {
        return i - 1;
      }
    }
    return -1;
  }

  private boolean part(Token token) {
    return token.kind() == Token.Kind.WORD
        && token.capitalised()
        && !grammar.is(token, WordClass.PREPOSITION)
        && !grammar.is(token, WordClass.DETERMINER)
        && !token.lower().endsWith("'s")
        && !token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
  }

  /// "…, Lena Holt, 40, a lawyer", "The mayor, the son of": a name, or a few words that open the
  /// sentence, stand before the comma, not a statement ("…, the centre, a group").
  private static boolean named(List<Token> tokens, int comma) {
    int from = comma;
    while (from > 0 && !FunctionWords.stop(tokens.get(from - 1))) {
      from--;
    }
    return comma > 0 && (tokens.get(comma - 1).capitalised() || comma - from <= SUBJECT);
  }

  private static final int SUBJECT = 3;

  /// Whether what stands before the comma is itself a short apposition: an age, "a lawyer".
  private boolean shortBack(List<Token> tokens, int comma) {
    for (int i = comma - 1; i >= 0 && comma - i <= 6; i--) {
      Token token = tokens.get(i);
      if (token.is(",")) {
        Token first = tokens.get(i + 1);
        boolean opens = grammar.is(first, WordClass.DETERMINER) || first.is("who");
        boolean apposed = !first.capitalised() && (first.kind() == Token.Kind.NUMBER || opens);
        return apposed && named(tokens, i);
      }
    }
    return false;
  }
}
