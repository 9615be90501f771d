// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceReadingTest {

  /// Reads a sentence in which each figure stands in brackets.
  private static SentenceReading read(String drawn) {
    String text = drawn.replaceAll("[\\[\\]]", "");
    int open = drawn.indexOf('[');
    List<TextSpan> figures =
        open < 0 ? List.of() : List.of(new TextSpan(open, drawn.indexOf(']') - 1));
    AnalysedText analysed = new SentenceSplitter().analyse(new Ingest().plain("x", text));
    Sentence sentence = analysed.sentences().getFirst();
    return GrammarReader.own().read(analysed.text(), sentence, figures, Set.of());
  }

  private static @Nullable String subjectOf(SentenceReading reading, String verb) {
    VerbGroup group = group(reading, verb);
    GrammarPhrase subject = reading.subject(group);
    return subject == null ? null : reading.word(subject.head()).lower();
  }

  private static VerbGroup group(SentenceReading reading, String verb) {
    return reading.groups().stream()
        .filter(g -> reading.word(g.main()).is(verb))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void ownersAndDenialsAreWordsOfTheirOwn() {
    SentenceReading reading = read("Peru's mill didn't close.");
    assertEquals(
        List.of("peru", "'s", "mill", "did", "n't", "close", "."),
        reading.words().stream().map(GrammarWord::lower).collect(Collectors.toList()));
    assertTrue(group(reading, "close").negated());
  }

  @Test
  void aFigureIsOneWord() {
    SentenceReading reading = read("The town paid [about US$3 billion] for it.");
    assertEquals("about US$3 billion", reading.word(3).text());
    assertEquals(PartOfSpeech.NUMBER, reading.word(3).tag());
  }

  @Test
  void theSubjectIsFoundBeyondItsComplementsAndClauses() {
    assertEquals("sales", subjectOf(read("Sales of rope to Chile rose."), "rose"));
    assertEquals("feud", subjectOf(read("The feud that began in May has cost lives."), "cost"));
    assertEquals("mill", subjectOf(read("The mill founded in 1998 has hired weavers."), "hired"));
    assertEquals("farm", subjectOf(read("The farm sold cows and bought sheep."), "bought"));
  }

  @Test
  void whatIsToBeDoneHasTheSubjectBeforeIt() {
    assertEquals("exports", subjectOf(read("The office expects exports to rise."), "rise"));
    assertEquals("crates", subjectOf(read("The crates are expected to arrive."), "arrive"));
  }

  @Test
  void voiceAndModalityAreToldOfTheWholeGroup() {
    VerbGroup group = group(read("The guards may have been killed."), "killed");
    assertTrue(group.passive());
    assertFalse(group.negated());
    assertEquals(VerbGroup.Modality.POSSIBLE, group.modality());
  }

  @Test
  void aFigureBelongsToTheVerbOfItsClause() {
    SentenceReading reading = read("The office said that [40] boats sank in May.");
    GrammarPhrase phrase = reading.phrase(4);
    assertNotNull(phrase);
    VerbGroup verb = reading.governor(phrase);
    assertNotNull(verb);
    assertEquals("sink", reading.word(verb.main()).lemma());
    assertTrue(reading.subjectOf(phrase, verb));
  }

  @Test
  void whatMayBeANounIsTheVerbOfARelativeClauseThatHasNoOther() {
    SentenceReading bare = read("The toll was [500], a figure the owner disputes.");
    SentenceReading said = read("The union said that trade disputes, strikes and fires cost jobs.");
    assertEquals(PartOfSpeech.VERB_PRESENT_S, bare.word(9).tag());
    assertEquals(PartOfSpeech.NOUN_PLURAL, said.word(5).tag());
  }

  @Test
  void anEmptySentenceHasNoPhrases() {
    SentenceReading reading = read("?");
    assertEquals(List.of(), reading.phrases());
    assertNull(reading.phrase(0));
  }
}
