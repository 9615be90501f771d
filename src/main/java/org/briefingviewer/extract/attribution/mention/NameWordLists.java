// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.extract.attribution.phrase.FigureMakers;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder;
import org.briefingviewer.extract.attribution.word.AgentNouns;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.attribution.word.GenderLexicon;
import org.briefingviewer.extract.attribution.word.KnownAgents;
import org.briefingviewer.extract.attribution.word.MediaLexicon;
import org.briefingviewer.extract.attribution.word.WordClass;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// The word lists that telling names needs, read once.
public record NameWordLists(
    FunctionWords grammar,
    NounPhraseFinder phrases,
    AgentNouns nouns,
    KnownAgents known,
    MediaLexicon media,
    GenderLexicon genders,
    FigureMakers makers) {

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "drs",
          "gen",
          "gens",
          "prof",
          "profs",
          "sen",
          "sens",
          "rep",
          "reps",
          "gov",
          "govs",
          "president",
          "mr.",
          "mrs.");

  private static final Set<String> FRESH =
      Set.of("recent", "new", "latest", "the", "a", "an", "fresh", "newly", "released");

  /// Tells whether `token` only says that something is new, or points at it.
  public boolean fresh(Token token) {
    return FRESH.contains(token.lower());
  }

  private static final Map<String, String> SHORT_TITLES =
      Map.of(
          "general",
          "gen",
          "senator",
          "sen",
          "governor",
          "gov",
          "professor",
          "prof",
          "colonel",
          "col",
          "admiral",
          "adm",
          "representative",
          "rep");

  private static final Set<String> FIRMS = WordList.read("extract/firm-names.tsv").words();
  private static final Set<String> FAMILY_FIRST = WordList.read("extract/family-names.tsv").words();

  /// Tells whether `name` is a family name that stands before the given name.
  public boolean familyFirst(String name) {
    return FAMILY_FIRST.contains(name);
  }

  /// Tells whether a name that ends in `last` is that of a firm or a body.
  public boolean firm(Token last) {
    return last.capitalised() && FIRMS.contains(last.lower());
  }

  /// Returns the short form of a title, or null.
  public @Nullable String shortTitle(String title) {
    return SHORT_TITLES.get(title);
  }

  /// Tells whether `token` is a title before a surname.
  public static boolean title(Token token) {
    return TITLES.contains(token.lower());
  }

  /// Whether a name stands among the words, the first word of a sentence and "the" aside.
  public boolean named(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean opens = i == 0 || FunctionWords.stop(tokens.get(i - 1));
      boolean maker = i > from && i + 1 < to && !opens;
      boolean fresh = opens && i + 1 < to && fresh(token);
      if (token.capitalised()
          && !(fresh && !tokens.get(i + 1).capitalised())
          && !grammar.is(token, WordClass.DETERMINER)
          && (maker || nouns.of(token.lower()) == null)) {
        return true;
      }
    }
    return false;
  }
}
