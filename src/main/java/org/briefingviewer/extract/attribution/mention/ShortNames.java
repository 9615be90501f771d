// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.briefingviewer.extract.attribution.clause.MentionSpelling;
import org.briefingviewer.extract.attribution.clause.WordPlaces;
import org.briefingviewer.extract.attribution.clause.WordPlaces.WordPlace;
import org.briefingviewer.extract.attribution.phrase.AcronymFinder;
import org.briefingviewer.extract.attribution.phrase.NounPhraseFinder.Run;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Agent.AgentKind;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Finds the full name for which a surname, a short form or a title stands: "Holt" for Lena Holt,
/// "the general" for Gen. Park.
///
/// @param sources the mentions of all who speak, by where they begin
public record ShortNames(
    NameWordLists vocabulary,
    NameRuns runs,
    WordPlaces places,
    AcronymFinder acronyms,
    TreeMap<Integer, TextSpan> sources) {

  /// How many places of a word are looked at.
  private static final int MOST = 40;

  /// "the general": the person given with the title's short form before ("Gen. Park").
  public @Nullable TextSpan holder(String head, TextSpan mention) {
    String title = vocabulary.shortTitle(head);
    int tried = 0;
    List<WordPlace> candidates = title == null ? List.of() : places.of(title);
    for (int i = WordPlaces.lastBefore(candidates, mention); i >= 0 && tried++ < MOST; i--) {
      List<Token> tokens = candidates.get(i).sentence().tokens();
      Token token = tokens.get(candidates.get(i).token());
      Run run = runs.around(candidates.get(i).sentence(), candidates.get(i).token());
      if (token.span().start() < mention.start() && run != null && run.to() - run.from() > 1) {
        return run.span(tokens);
      }
    }
    return null;
  }

  /// A surname or a short form: the first earlier run of names that ends or begins in it.
  public @Nullable TextSpan fuller(Token name, TextSpan mention) {
    TextSpan full = acronyms.name(MentionSpelling.base(name.lower()));
    if (full != null && full.end() < mention.start()) {
      return full;
    }
    List<WordPlace> candidates = places.of(MentionSpelling.spelt(name));
    for (WordPlace place : candidates.subList(0, Math.min(candidates.size(), MOST))) {
      List<Token> tokens = place.sentence().tokens();
      if (tokens.get(place.token()).span().start() >= mention.start()) {
        break;
      }
      Run run = runs.around(place.sentence(), place.token());
      int length = run == null ? 0 : run.to() - run.from();
      boolean longer =
          run != null
              && length > 1
              && !(length == 2 && NameWordLists.title(tokens.get(run.from())));
      TextSpan whole = longer && run != null ? titleOf(place.sentence(), run) : null;
      if (whole != null) {
        return whole;
      }
      if (run != null && longer && shortForm(tokens, run, place.token())) {
        return run.span(tokens);
      }
    }
    return null;
  }

  /// "President of Holm Ola Brandt", "Ambassador to Holm Ola Brandt": the whole mention, where the
  /// name alone would begin with the state.
  private @Nullable TextSpan titleOf(Sentence sentence, Run run) {
    List<Token> tokens = sentence.tokens();
    boolean of = run.from() > 1 && Set.of("of", "to").contains(tokens.get(run.from() - 1).lower());
    Map.Entry<Integer, TextSpan> source =
        of ? sources.floorEntry(tokens.get(run.from()).span().start()) : null;
    TextSpan name = run.span(tokens);
    return source != null && source.getValue().contains(name) && source.getKey() < name.start()
        ? source.getValue()
        : null;
  }

  /// A name is shortened to its last word, a body's also to its first ("Brenn Group"), and a
  /// person's to the family name that stands first ("Kim Jong Un"); "Apple" is no "Apple Watch".
  private boolean shortForm(List<Token> tokens, Run run, int at) {
    if (at > run.from()) {
      return true;
    }
    String last = tokens.get(run.to() - 1).lower();
    return vocabulary.nouns().of(MentionSpelling.base(last)) == AgentKind.BODY
        || vocabulary.familyFirst(tokens.get(at).lower())
        || vocabulary.genders().pronoun(tokens, at, at + 1) != null
        || last.length() <= 4
        || MentionSpelling.twoSyllables(tokens.get(run.to() - 1));
  }
}
