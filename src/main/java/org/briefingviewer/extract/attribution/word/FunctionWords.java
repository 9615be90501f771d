// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;

/// Knows the words of grammar from `function-words.tsv`: where phrases begin and end.
public final class FunctionWords {

  /// Months after which people are named.
  private static final Set<String> GIVEN = Set.of("jan", "april", "may", "june", "august");

  private static final int ISSUED = 10;

  /// The parts that each word may play.
  private final Map<String, Set<WordClass>> words = new HashMap<>();

  /// Reads the program's own list.
  public FunctionWords() {
    for (List<String> row : WordList.read("extract/function-words.tsv").rows()) {
      WordClass wordClass = WordClass.valueOf(row.getFirst());
      for (String word : row.get(1).split(" ", -1)) {
        words.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class)).add(wordClass);
      }
    }
  }

  /// Tells whether `token` may play the part `wordClass`.
  public boolean is(Token token, WordClass wordClass) {
    return is(token.lower(), wordClass);
  }

  /// Tells whether `word`, in lower case, may play the part `wordClass`.
  public boolean is(String word, WordClass wordClass) {
    Set<WordClass> classes = words.get(word);
    return classes != null && classes.contains(wordClass);
  }

  /// Nouns that end like an adverb: "the Japanese daily said".
  private static final Set<String> PAPERS = Set.of("daily", "weekly", "monthly");

  /// Tells whether `token` modifies a verb: a listed adverb or a word in -ly.
  public boolean adverb(Token token) {
    return is(token, WordClass.ADVERB)
        || (token.lower().endsWith("ly")
            && token.lower().length() > 4
            && !token.capitalised()
            && !PAPERS.contains(token.lower()));
  }

  /// Tells whether token `i` tells a time; "Jan Brandt", "June Park" are people, but not after "in"
  /// or "last".
  public boolean time(List<Token> tokens, int i) {
    if (!is(tokens.get(i), WordClass.TIME)) {
      return false;
    }
    boolean month = GIVEN.contains(tokens.get(i).lower()) && tokens.get(i).capitalised();
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
    boolean name =
        next.kind() == Token.Kind.WORD && next.capitalised() && !is(next, WordClass.TIME);
    Token before = i > 0 ? tokens.get(i - 1) : next;
    boolean when = i > 0 && (is(before, WordClass.PREPOSITION) || is(before, WordClass.TIME));
    return !(month && name && !when);
  }

  /// Tells whether `token` opens or closes a quotation.
  public static boolean quote(Token token) {
    return token.is("\"") || token.is("“") || token.is("”");
  }

  /// Tells whether the quotation that opens at token `open` goes on to the end of its sentence:
  /// words behind it are a heading's or another's, "Holt: “Best year” ends".
  public static boolean closes(List<Token> tokens, int open) {
    boolean single = tokens.get(open).is("‘") || tokens.get(open).is("'");
    for (int i = open + 1; i < tokens.size(); i++) {
      if (quoteAt(tokens, i) || (single && apostrophe(tokens.get(i)))) {
        boolean word = i + 1 < tokens.size() && tokens.get(i + 1).kind() == Token.Kind.WORD;
        return !word && tokens.size() - i <= 3;
      }
    }
    return true;
  }

  /// Tells whether token `i` is a quotation mark or a part of one: two apostrophes, or a single one
  /// after the end of a sentence or a clause.
  public static boolean quoteAt(List<Token> tokens, int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(i);
    if (quote(token) || token.is("‘")) {
      return true;
    }
    if (!apostrophe(token)) {
      return false;
    }
    boolean pair =
        (i > 0 && apostrophe(tokens.get(i - 1)))
            || (i + 1 < tokens.size() && apostrophe(tokens.get(i + 1)));
    boolean closes = i > 0 && ",.!?".contains(tokens.get(i - 1).text());
    return pair || closes || i == 0;
  }

  private static boolean apostrophe(Token token) {
    return token.is("'") || token.is("’");
  }

  /// Tells whether `token` is a sign that ends every phrase.
  public static boolean stop(Token token) {
    if (token.kind() != Token.Kind.SIGN) {
      return false;
    }
    return quote(token) || ",-;:.!?—–()[]…|*_".indexOf(token.text().charAt(0)) >= 0;
  }

  /// Tells whether token `i` is a dash that parts clauses: long, or a hyphen with a gap on both
  /// sides. A second hyphen right beside it belongs to it.
  public static boolean dash(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is("—") || token.is("–")) {
      return true;
    }
    boolean hyphens = token.is("-") || token.is("--");
    return hyphens && i > 0 && i + 1 < tokens.size() && gap(tokens, i - 1) && gap(tokens, i);
  }

  /// Tells whether blanks or another hyphen stand between token `i` and the next.
  private static boolean gap(List<Token> tokens, int i) {
    boolean hyphens = tokens.get(i).is("-") && tokens.get(i + 1).is("-");
    return hyphens || tokens.get(i).span().end() < tokens.get(i + 1).span().start();
  }

  private static final Set<String> CONTRASTING = Set.of("while", "whereas", "although", "though");

  /// "while", "though": whether a clause that opens so is set against the one beside it.
  public static boolean contrasts(String lower) {
    return CONTRASTING.contains(lower);
  }

  private static final Pattern PEOPLES = Pattern.compile(".+(?:ian|ish|ese|rean|ican)");

  /// Whether a name is an adjective of a people by its ending: "Japanese", "South Korean".
  public static boolean ofPeople(String name) {
    return PEOPLES.matcher(name).matches();
  }

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /// Whether a word in lower case is an article.
  public static boolean article(String lower) {
    return ARTICLES.contains(lower);
  }

  /// The first token of a sentence that is no sign; the number of tokens when all are.
  public static int opening(List<Token> tokens) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).kind() == Token.Kind.SIGN) {
      first++;
    }
    return first;
  }

  /// "Quote: “…”": the words before a colon announce a quotation and name nobody.
  public static boolean announces(List<Token> tokens, int colon) {
    return QUOTES.contains(Token.word(tokens, colon - 1));
  }

  private static final Set<String> QUOTES =
      Set.of("quote", "quotation", "verbatim", "claim", "statement", "rumour", "rumor", "myth");

  /// "according to figures that were released on Friday by the board": where whoever issued them
  /// begins, or `first` when nobody is said to have.
  public int issuer(List<Token> tokens, int first) {
    boolean figures = false;
    boolean issued = false;
    for (int i = first; i < Math.min(tokens.size() - 1, first + ISSUED); i++) {
      Token token = tokens.get(i);
      if (token.is("by") && issued) {
        return i + 1;
      }
      if (token.kind() == Token.Kind.SIGN || token.is("and")) {
        return first;
      }
      figures |= is(token, WordClass.ISSUED_FIGURES);
      issued |= figures && (is(token, WordClass.ISSUED) || token.is("obtained"));
    }
    return first;
  }
}
