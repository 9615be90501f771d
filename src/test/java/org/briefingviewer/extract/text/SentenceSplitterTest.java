// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  private List<Sentence> sentences(String text) {
    return splitter.analyse(Article.ofText("a", "en", text)).sentences();
  }

  @Test
  void aSentenceWithoutEndIsCutBehindClausesAndLosesNothing() {
    String text = "the wagons crossed in rows, and about 12,000 crates stood there, ".repeat(1000);
    List<Sentence> cut = sentences(text);
    assertTrue(cut.size() > 2, cut.size() + " sentences");
    int before = 0;
    for (Sentence sentence : cut) {
      assertTrue(sentence.span().length() <= 20_000, sentence.span().toString());
      assertTrue(text.substring(before, sentence.span().start()).isBlank());
      before = sentence.span().end();
      assertEquals(',', text.charAt(before - 1));
    }
    assertTrue(text.substring(before).isBlank());
  }

  @Test
  void theMarkOfANoteBelongsToTheSentenceThatItCloses() {
    assertEquals(
        List.of("The crates were moved.[12][13]", "The mill paid.[n] A clerk said so."),
        sentences("The crates were moved.[12][13] The mill paid.[n] A clerk said so.").stream()
            .map(
                s ->
                    s.span()
                        .of("The crates were moved.[12][13] The mill paid.[n] A clerk said so."))
            .toList());
  }

  @Test
  void nothingIsCutRightBeforeAFigure() {
    String text = "about 12,000 more than 300 ".repeat(2000);
    List<Sentence> cut = sentences(text);
    assertTrue(cut.size() > 2, cut.size() + " sentences");
    cut.forEach(sentence -> assertTrue(Character.isLetter(text.charAt(sentence.span().start()))));
  }

  @Test
  void whatHasNoBlanksIsNotCut() {
    assertEquals(1, sentences("1,000,".repeat(10_000)).size());
  }

  @Test
  void whoeverGoesThroughTheSentencesIsWatched() {
    AnalysedText text =
        splitter.analyse(Article.ofText("a", "en", "One came. Two came. Three came."));
    List<TextSpan> heard = new ArrayList<>();
    AnalysedText watched = text.watched(heard::add);
    assertEquals(text.sentences(), watched.sentences());
    heard.clear();
    watched.sentenceAt(12);
    assertEquals(List.of(), heard, "who looks one up does not get further");
    watched.sentences().forEach(sentence -> watched.sentenceAt(sentence.span().start()));
    List<TextSpan> all = text.sentences().stream().map(Sentence::span).toList();
    assertTrue(heard.containsAll(all), heard.toString());
  }
}
