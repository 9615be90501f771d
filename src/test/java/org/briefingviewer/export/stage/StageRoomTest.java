// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.TwelveStops;
import org.briefingviewer.model.briefing.Briefing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The HTML stage can be read from the last row.
class StageRoomTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home", "."), "assets/sample/sample.briefing");

  private static final Pattern SIZE =
      Pattern.compile("[{;\\s](?:font-size|font|--unit|--least):([^;}]*)[;}]");

  @TempDir Path folder;

  private Document write(Briefing briefing) throws Exception {
    Path out = folder.resolve("stage.html");
    assertTrue(
        new StageFormat(false)
            .write(
                ExportedBriefing.order(briefing, null, Locale.ENGLISH), out, ExportProgress.NONE));
    return Jsoup.parse(Files.readString(out));
  }

  @Test
  void noWordsAreSmallerThanAThirtySixthOfTheScreen() throws Exception {
    try (Bundle sample = new BundleReader().read(SAMPLE)) {
      sample.complete();
      for (Briefing briefing : List.of(sample, new TwelveStops(sample))) {
        Document document = write(briefing);
        String style = document.expectFirst("style").data().replaceAll("(?s)/\\*.*?\\*/", "");
        List<String> sizes =
            SIZE.matcher(style.replace(" ", "  "))
                .results()
                .map(found -> found.group(1).replaceAll("\\s+", " ").strip())
                .toList();
        assertTrue(sizes.size() > 8, sizes.toString());
        sizes.forEach(StageRoomTest::assertReadable);
        assertFalse(document.select("svg").isEmpty());
        document.select("svg").forEach(StageRoomTest::assertReadable);
        assertEquals(0, document.select("[style], font, small, sub, sup").size());
      }
    }
  }

  /// A size is a share of the screen's height, or in those of the words around it.
  @Test
  void linesEndBetweenKoreanWords() throws Exception {
    try (Bundle sample = new BundleReader().read(SAMPLE)) {
      sample.complete();
      String style = write(sample).expectFirst("style").data();
      assertTrue(style.contains("word-break: keep-all"), style);
    }
  }

  private static void assertReadable(String size) {
    Matcher number = Pattern.compile("([0-9.]+)(vh|em|px|%)").matcher(size);
    boolean named = size.contains("var(--least)") || size.contains("var(--unit)");
    assertTrue(named || size.equals("inherit") || number.find(), size);
    if (!named && !size.equals("inherit")) {
      double least = number.group(2).equals("vh") ? 100.0 / 36 : 1;
      assertTrue(Double.parseDouble(number.group(1)) >= least, size);
      assertTrue(List.of("vh", "em").contains(number.group(2)), size);
    }
  }

  /// Its width is in the size of the page's words.
  private static void assertReadable(Element svg) {
    MatchResult width =
        Pattern.compile("([0-9.]+)em")
            .matcher(svg.attr("width"))
            .results()
            .findFirst()
            .orElseThrow();
    double times =
        Double.parseDouble(width.group(1)) / Double.parseDouble(svg.attr("viewBox").split(" ")[2]);
    assertFalse(svg.select("text").isEmpty());
    for (Element words : svg.select("text")) {
      double size = times * Double.parseDouble(words.attr("font-size"));
      assertTrue(size >= 1, size + " of the page's words: " + words.text());
    }
  }
}
