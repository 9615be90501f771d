// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.xhtml;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.CancelledExport;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.WholeFigure;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.briefing.Briefing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutFormatTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets/sample/sample.briefing");

  @TempDir Path folder;

  private Path write(Briefing briefing, Locale language) throws Exception {
    Path out = folder.resolve("handout.html");
    assertTrue(
        new HandoutFormat()
            .write(ExportedBriefing.order(briefing, null, language), out, ExportProgress.NONE));
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(List.of(out), all.toList(), "nothing else is left");
    }
    return out;
  }

  private static Bundle sample() throws Exception {
    Bundle briefing = new BundleReader().read(SAMPLE);
    briefing.complete();
    return briefing;
  }

  @Test
  void everyFigureHasItsNoteWithAllThatBelongsToItAndTheWayBack() throws Exception {
    for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
      try (Bundle briefing = sample()) {
        Document html = Jsoup.parse(write(briefing, language).toFile());
        List<Element> notes = html.select("li.note");
        int number = 0;
        for (ArticleSummary summary : briefing.info().articles()) {
          MarkedArticle marked = briefing.article(summary.id());
          for (Estimate estimate : marked.findings().estimates()) {
            WholeFigure.assertIn(
                notes.get(number++).wholeText(), briefing, marked, estimate, language);
          }
        }
        assertTrue(number > 0);
        assertEquals(number, notes.size(), "as many notes as figures");
        for (Element call : html.select("sup.number a")) {
          Element note = html.getElementById(call.attr("href").substring(1));
          assertNotNull(note, call.outerHtml());
          Element back = note.selectFirst(".back a");
          assertNotNull(back, note.outerHtml());
          assertEquals("#" + call.id(), back.attr("href"));
        }
        assertEquals(number, html.select("sup.number a").size());
      }
    }
  }

  @Test
  void itAsksForNothingOutsideAndRunsNothing() throws Exception {
    try (Bundle briefing = sample()) {
      Path out = write(briefing, Locale.ENGLISH);
      Document html = Jsoup.parse(out.toFile());
      assertEquals(0, html.select("script, img, link, iframe, object, form").size());
      assertTrue(
          html.select("meta[http-equiv=Content-Security-Policy]")
              .attr("content")
              .startsWith("default-src 'none'"));
      assertTrue(html.select("a").stream().allMatch(a -> a.attr("href").startsWith("#")));
      assertFalse(Files.readString(out).contains("url(http"));
      for (Element page : html.select("table.page")) {
        assertEquals(
            2, page.select("p.band:contains(" + briefing.info().handling().text() + ")").size());
      }
      assertEquals(1 + briefing.info().articles().size(), html.select("table.page").size());
      byte[] first = Files.readAllBytes(out);
      assertArrayEquals(first, Files.readAllBytes(write(briefing, Locale.ENGLISH)));
    }
  }

  @Test
  void whenItIsCancelledNothingIsLeft() throws Exception {
    assertFalse(
        new HandoutFormat()
            .write(
                ExportedBriefing.order(ExportedBriefing.whole(), null, Locale.ENGLISH),
                folder.resolve("handout.html"),
                new CancelledExport()));
    try (Stream<Path> all = Files.list(folder)) {
      assertEquals(List.of(), all.toList());
    }
  }
}
