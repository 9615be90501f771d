// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.jspecify.annotations.Nullable;

/// Reads what stands right behind a figure and tells what or where it is of.
final class ScopeComplements {
  private ScopeComplements() {}

  /// "of the budget", "in Peru's north": what stands right behind number and unit.
  static @Nullable ScopePhrase of(SentenceFigures sentence, int end) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase phrase = reading.phrase(end + 1);
    boolean opens = reading.preposition(end) && inner(reading.word(end));
    if (phrase == null
        || !opens
        || phrase.from() != end + 1
        || !FigureScopes.plain(sentence, phrase)
        || bareClause(reading, phrase)) {
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
    return told.isEmpty() ? null : ScopePhrase.behind(told);
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

  /// "House prices, up 5 percent", "exports (down by 9 percent)": the phrase that is told of.
  static @Nullable GrammarPhrase aside(SentenceReading reading, GrammarPhrase phrase) {
    boolean inside = WAYS.contains(reading.word(phrase.from()).lower());
    int at = inside ? phrase.from() : phrase.from() - 1;
    while (reading.preposition(at) && !WAYS.contains(reading.word(at).lower())) {
      at--;
    }
    boolean way = WAYS.contains(reading.word(at).lower());
    PartOfSpeech before = reading.word(at - 1).tag();
    GrammarPhrase told = reading.phrase(at - 2);
    boolean apart = before == PartOfSpeech.COMMA || before == PartOfSpeech.BRACKET;
    if (!way || !apart || told == null) {
      return null;
    }
    int preposition = reading.preposition(told);
    GrammarPhrase outer = preposition < 0 ? null : reading.phrase(preposition - 1);
    return outer == null ? told : outer;
  }

  private static final Set<String> WAYS = WordLists.named("ways-of-change");
}
