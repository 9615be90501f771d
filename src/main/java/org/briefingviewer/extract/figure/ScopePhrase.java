// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure;

import java.util.Locale;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.jspecify.annotations.Nullable;

/// What a sentence tells of what a figure counts or measures.
///
/// @param words in the sentence's own words: "exports to Peru", "sent to Peru", "crossed the river"
/// @param behind the same as it stands behind the counted noun: "sent to Peru", "that crossed the
///   river"; null where the words name what is counted themselves
record ScopePhrase(String words, @Nullable String behind) {

  /// Words that name what is counted themselves.
  static @Nullable ScopePhrase whole(@Nullable String words) {
    return words == null ? null : new ScopePhrase(words, null);
  }

  /// Words that may stand right behind the counted noun.
  static @Nullable ScopePhrase behind(@Nullable String words) {
    return words == null ? null : new ScopePhrase(words, words);
  }

  /// "of the budget", "in Peru's north": what stands right behind number and unit.
  static @Nullable ScopePhrase complement(SentenceFigures sentence, int end) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase phrase = reading.phrase(end + 1);
    boolean opens = reading.preposition(end) && inner(reading.word(end));
    if (phrase == null
        || !opens
        || phrase.from() != end + 1
        || !FigureScopes.plain(sentence, phrase)) {
      return null;
    }
    if (bareClause(reading, phrase)) {
      return null;
    }
    if (!reading.word(end).is("of") && FigureActions.written(reading.word(phrase.head()))) {
      return null; // "40 in its last report": where that stands.
    }
    int to = FigureScopes.wholeEnd(sentence, phrase);
    VerbGroup narrows = reading.group(to);
    boolean narrowed = narrows != null && narrows.form() == VerbGroup.Form.PARTICIPLE;
    String told =
        sentence.words(
            end, narrows != null && narrowed ? FigureActions.behind(sentence, narrows.to()) : to);
    return told.isEmpty() ? null : behind(told);
  }

  /// "of the kind Peru has used": a noun with a clause behind it whose subject has a name.
  private static boolean bareClause(SentenceReading reading, GrammarPhrase phrase) {
    VerbGroup verb = reading.group(phrase.to());
    int name = phrase.head();
    while (name > phrase.from() && reading.word(name).tag().proper()) {
      name--;
    }
    return verb != null
        && verb.form() == VerbGroup.Form.FINITE
        && reading.verbBefore(phrase.from()) != null
        && name < phrase.head()
        && reading.word(name).tag() == PartOfSpeech.NOUN;
  }

  /// Prepositions that tell of what or where something is, not when or against what.
  private static boolean inner(GrammarWord word) {
    return switch (word.lower()) {
      case "of", "in", "at", "from", "across", "inside", "near", "among", "against", "for" -> true;
      default -> false;
    };
  }

  /// Returns these words and what else is told of the same.
  ScopePhrase and(ScopePhrase more) {
    return new ScopePhrase(
        words + ", " + more.words,
        behind == null || more.behind == null ? null : behind + ", " + more.behind);
  }

  /// Returns the whole phrase with the counted noun, or null where the words say it all.
  @Nullable String of(@Nullable String noun) {
    boolean said =
        noun == null
            || behind == null
            || words.isBlank()
            || words.toLowerCase(Locale.ROOT).contains(noun.toLowerCase(Locale.ROOT));
    return said ? null : noun + " " + behind;
  }
}
