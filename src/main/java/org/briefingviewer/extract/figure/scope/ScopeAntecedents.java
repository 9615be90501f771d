// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import java.util.Set;
import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.line.WordLists;
import org.jspecify.annotations.Nullable;

/// Tells when a figure goes on with what the figure before it measured: "it stood at 30 percent",
/// "a rise of 3 percent", "up from 40".
public final class ScopeAntecedents {
  private static final Set<String> LEVELS = WordLists.named("scope-levels");
  private static final Set<String> CHANGES = WordLists.named("scope-changes");
  private static final Set<String> RISES = WordLists.named("nouns-of-rise-and-fall");

  private ScopeAntecedents() {}

  /// What the figure before in the same sentence measured, or null.
  public static @Nullable String same(FoundQuantity figure, @Nullable FoundQuantity before) {
    return before != null && before.sentence() == figure.sentence()
        ? before.quantity().scope()
        : null;
  }

  /// "3,000 hikers came to Lima, up from 1,900": not Lima, but what the figure before counts; null
  /// where it has none in the sentence, or tells a time with it.
  public static @Nullable String counted(FoundQuantity figure, @Nullable FoundQuantity before) {
    String scope = same(figure, before);
    String phrase = before != null && before.counted() != null ? before.counted() : scope;
    return scope == null || phrase == null || phrase.contains(",") ? null : phrase;
  }

  /// "…, compared with 40 tons a year earlier", "against 40 tons in 2023": what the figure before
  /// it measures, where nothing but a time follows.
  ///
  /// @param preposition the word before the figure's phrase
  /// @param end the word behind the figure
  public static @Nullable String compared(
      SentenceFigures sentence,
      FoundQuantity figure,
      int preposition,
      int end,
      @Nullable FoundQuantity before) {
    SentenceReading reading = sentence.reading();
    boolean against = reading.word(preposition).is("against");
    boolean with =
        (reading.word(preposition).is("with") || reading.word(preposition).is("to"))
            && reading.word(preposition - 1).is("compared");
    if (before == null
        || !(against || with)
        || FigureScopes.counts(before.quantity().unit())
        || !before.quantity().unit().equals(figure.quantity().unit())
        || owned(reading, sentence.phrase(figure))) {
      return null;
    }
    GrammarPhrase next = reading.preposition(end) ? reading.phrase(end + 1) : null;
    boolean plain =
        !reading.preposition(end) && !reading.relative(end) && reading.group(end) == null;
    boolean time = next != null && FigureActions.timed(reading, next);
    boolean year = next != null && reading.word(next.head()).lower().matches("\\d{4}");
    String scope = plain || time || year ? same(figure, before) : null;
    return scope == null || scope.contains(",") ? null : scope;
  }

  /// "compared with the union's 36 percent": another's.
  private static boolean owned(SentenceReading reading, GrammarPhrase phrase) {
    boolean owned = false;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      PartOfSpeech tag = reading.word(i).tag();
      owned |= tag == PartOfSpeech.POSSESSIVE || tag == PartOfSpeech.OWNER;
    }
    return owned;
  }

  /// "…, a rise of 30 percent", "…, marking a 6 percent fall": of what is told before the comma.
  public static @Nullable String changed(
      SentenceFigures sentence,
      FoundQuantity figure,
      GrammarPhrase phrase,
      @Nullable FoundQuantity before) {
    SentenceReading reading = sentence.reading();
    boolean of = reading.word(phrase.from() - 1).is("of");
    GrammarPhrase noun = of ? reading.phrase(phrase.from() - 2) : phrase;
    if (noun == null
        || before == null
        || before.sentence() != figure.sentence()
        || !RISES.contains(reading.word(noun.head()).lower())) {
      return null;
    }
    VerbGroup verb = reading.group(reading.before(noun.from()));
    int start =
        verb != null && verb.form() == VerbGroup.Form.PARTICIPLE ? verb.from() : noun.from();
    boolean apart = reading.word(start - 1).tag() == PartOfSpeech.COMMA;
    boolean told = reading.word(phrase.to()).is("in") || reading.word(phrase.to()).is("of");
    return apart && !told && !FigureScopes.counts(before.quantity().unit())
        ? before.quantity().scope()
        : null;
  }

  /// "In May it stood at 30 percent", "and 46 percent answered": what the figure before it
  /// measures.
  public static @Nullable String again(
      SentenceFigures sentence,
      FoundQuantity figure,
      GrammarPhrase phrase,
      VerbGroup verb,
      @Nullable FoundQuantity before) {
    SentenceReading reading = sentence.reading();
    String scope = before == null ? null : before.quantity().scope();
    if (before == null || scope == null || FigureScopes.counts(before.quantity().unit())) {
      return null;
    }
    boolean share = FigureScopes.share(figure.quantity().unit());
    GrammarPhrase subject = reading.subject(verb);
    boolean it =
        subject != null
            && POINTING.contains(reading.word(subject.head()).lower())
            && measures(reading, verb);
    boolean others =
        share
            && FigureScopes.share(before.quantity().unit())
            && reading.subjectOf(phrase, verb)
            && scope.startsWith("of ");
    return it || others ? scope : null;
  }

  private static final Set<String> POINTING = WordLists.named("pointing-at-a-figure");

  private static boolean measures(SentenceReading reading, VerbGroup verb) {
    String lemma = reading.word(verb.main()).lemma();
    return LEVELS.contains(lemma) || CHANGES.contains(lemma);
  }
}
