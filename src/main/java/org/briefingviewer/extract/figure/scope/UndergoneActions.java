// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.figure.scope;

import org.briefingviewer.extract.grammar.GrammarPhrase;
import org.briefingviewer.extract.grammar.GrammarReader;
import org.briefingviewer.extract.grammar.GrammarWord;
import org.briefingviewer.extract.grammar.PartOfSpeech;
import org.briefingviewer.extract.grammar.SentenceReading;
import org.briefingviewer.extract.grammar.VerbGroup;
import org.briefingviewer.extract.grammar.VerbGroup.Form;
import org.briefingviewer.extract.grammar.VerbGroup.Modality;
import org.jspecify.annotations.Nullable;

/// Words what somebody does with things as it befalls the things.
final class UndergoneActions {
  private UndergoneActions() {}

  /// What an active verb does, as it befalls its object: "drew" → "drawn", "is shipping" → "being
  /// shipped", "may ship" → "that the mill may ship" or, where nobody is told, "that may be
  /// shipped"; null where it only wants to.
  static @Nullable String of(
      SentenceFigures sentence, VerbGroup verb, int from, int end, String rest) {
    GrammarWord main = sentence.reading().word(verb.main());
    if (verb.form() == Form.INFINITIVE && from == verb.from()) {
      return sentence.words(from, end) + rest;
    }
    boolean goesOn = main.tag() == PartOfSpeech.VERB_ING && verb.form() == Form.FINITE;
    boolean open = verb.modality() != Modality.NONE;
    if (verb.form() == Form.INFINITIVE || (open && goesOn)) {
      return null;
    }
    String doer = open ? doer(sentence, verb) : null;
    if (doer != null) {
      return "that " + doer + " " + sentence.words(verb.from(), end) + rest;
    }
    String before = from < verb.main() ? sentence.words(from, verb.main()) + " " : "";
    String after = end > verb.main() + 1 ? " " + sentence.words(verb.main() + 1, end) : "";
    boolean perfect = open && sentence.reading().word(verb.main() - 1).lemma().equals("have");
    String be = perfect ? "been " : open ? "be " : goesOn ? "being " : "";
    return (open ? "that " : "")
        + before
        + be
        + GrammarReader.own().participle(main)
        + after
        + rest;
  }

  /// Who may do it or will, in the sentence's words: "the mill"; null where that is a relative
  /// pronoun or counted itself.
  private static @Nullable String doer(SentenceFigures sentence, VerbGroup verb) {
    SentenceReading reading = sentence.reading();
    GrammarPhrase subject = reading.subject(verb);
    if (subject == null
        || subject.to() > verb.from()
        || reading.relative(subject.from())
        || FigureScopes.figured(sentence, subject)) {
      return null;
    }
    String words = sentence.words(subject.from(), subject.to());
    boolean opens = subject.from() == 0 && !reading.word(0).tag().proper();
    return words.isEmpty() ? null : opens ? SentenceFigures.inner(words) : words;
  }
}
