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
