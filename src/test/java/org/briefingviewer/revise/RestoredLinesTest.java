// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.revise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;
import org.junit.jupiter.api.Test;

/// Where lines come back to, and where every old span then stands.
class RestoredLinesTest {
  private static final String TEXT = "Headline\n\nFirst 40 men.\n\nLast.";

  @Test
  void aLineComesBackBetweenItsNeighbours() {
    RestoredLines back = back(Set.of(1), line("top", 0), line("middle", 23), line("end", 30));
    assertEquals("Headline\n\nFirst 40 men.\n\nmiddle\n\nLast.", back.article().text());
    assertEquals("[middle]", drawn(back));
    assertEquals(
        List.of("Headline", "First 40 men.", "middle", "Last."), paragraphs(back.article()));
  }

  @Test
  void linesAtTheTopAndAtTheEndComeBackInTheirOrder() {
    RestoredLines back =
        back(
            Set.of(0, 1, 3, 4),
            line("one", 0),
            line("two", 0),
            line("stays", 23),
            line("x", 30),
            line("y", 30));
    assertEquals(
        "one\n\ntwo\n\nHeadline\n\nFirst 40 men.\n\nLast.\n\nx\n\ny", back.article().text());
    assertEquals(
        List.of(new DroppedLine("stays", DroppedLine.Reason.CREDIT, 33)), back.article().dropped());
  }

  @Test
  void spansMoveAlongWithTheirWords() {
    RestoredLines back =
        back(Set.of(0, 1, 2), line("up here", 0), line("in between", 23), line("z", 30));
    for (TextSpan span :
        List.of(
            new TextSpan(0, 8), new TextSpan(16, 22), new TextSpan(25, 30), new TextSpan(10, 23))) {
      assertEquals(span.of(TEXT), back.moved(span).of(back.article().text()));
    }
  }

  @Test
  void whatStaysOutKeepsItsPlaceAmongWhatCameBack() {
    RestoredLines first = back(Set.of(1), line("a", 23), line("b", 23), line("c", 23));
    assertEquals("Headline\n\nFirst 40 men.\n\nb\n\nLast.", first.article().text());
    RestoredLines all = RestoredLines.of(first.article(), Set.of(0, 1));
    assertEquals("Headline\n\nFirst 40 men.\n\na\n\nb\n\nc\n\nLast.", all.article().text());
    RestoredLines top = back(Set.of(0), line("a", 0), line("b", 0));
    assertEquals("a\n\nb\n\n" + TEXT, RestoredLines.of(top.article(), Set.of(0)).article().text());
  }

  @Test
  void aLineOfSeveralRowsBecomesOneParagraph() {
    RestoredLines back = back(Set.of(0), line("two\n  rows", 8));
    assertEquals("Headline\n\ntwo rows\n\nFirst 40 men.\n\nLast.", back.article().text());
  }

  @Test
  void aParagraphKeepsItsHandlingMarkAndItsPages() {
    List<Paragraph> paragraphs = new ArrayList<>(Article.paragraphsOf(TEXT, true));
    HandlingMark red = new HandlingMark("TLP:RED", "TLP 2.0");
    Paragraph last = paragraphs.getLast();
    paragraphs.set(2, new Paragraph(last.span(), last.kind(), red, new PageSpan(4, 5)));
    Article old = back(paragraphs, Set.of(), line("up here", 0)).article();
    Paragraph after = RestoredLines.of(old, Set.of(0)).article().paragraphs().getLast();
    assertEquals(red, after.handling());
    assertEquals(new PageSpan(4, 5), after.pages());
  }

  private static RestoredLines back(Set<Integer> chosen, DroppedLine... dropped) {
    return back(Article.paragraphsOf(TEXT, true), chosen, dropped);
  }

  private static RestoredLines back(
      List<Paragraph> paragraphs, Set<Integer> chosen, DroppedLine... dropped) {
    return RestoredLines.of(
        new Article(
            "a1", null, "en", TEXT, paragraphs, Publication.UNKNOWN, null, null, List.of(dropped)),
        chosen);
  }

  private static DroppedLine line(String words, int offset) {
    return new DroppedLine(words, DroppedLine.Reason.CREDIT, offset);
  }

  private static String drawn(RestoredLines back) {
    List<String> words = new ArrayList<>();
    back.added().forEach(span -> words.add("[" + span.of(back.article().text()) + "]"));
    return String.join(" ", words);
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream().map(p -> p.span().of(article.text())).toList();
  }
}
