// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.junit.jupiter.api.Test;

/// Whatever the bytes, ingest gives a well-formed article or says why not.
class GarbageTest {
  private static final List<String> PIECES =
      List.of(
          "---\n",
          "+++\n",
          "title: x\n",
          "<p>",
          "</p>",
          "<div class='ad",
          "'>",
          "<!--",
          "-->",
          "<?php ",
          "?>",
          "<script>",
          "</script>",
          "[a](b",
          ")",
          "![",
          "](",
          "**",
          "__",
          "`",
          "#### ",
          "> ",
          "(END)",
          "-0-",
          "■",
          "&#x110000;",
          "&amp;",
          "\u0000",
          "\ud83d\ude00",
          "한",
          "\r",
          "\n",
          "\n\n",
          "\t",
          " -- ",
          " — ",
          "SEOUL, March 27 (Y) -- ",
          "27 March 2025 99:99",
          "By A",
          "a@b.c",
          "Share",
          "Related",
          "Source: ",
          ": ",
          "172,500 square meters",
          "word ",
          "A sentence ends here. ",
          "{\"@type\":\"NewsArticle\",",
          "<table><tr><td>",
          "<sup>2</sup>",
          "<br>",
          "| ",
          "http://x.y/z ");

  private final Ingest ingest = new Ingest();

  @Test
  void randomBytesAreReadOrRefused() {
    Random random = new Random(20250327);
    for (int i = 0; i < 3000; i++) {
      byte[] raw = new byte[random.nextInt(600)];
      random.nextBytes(raw);
      check("garbage-" + i + (i % 2 == 0 ? ".txt" : ".html"), raw);
    }
  }

  @Test
  void piecesOfPagesInAnyOrderAreReadOrRefused() {
    Random random = new Random(42);
    for (int i = 0; i < 6000; i++) {
      StringBuilder page = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        page.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      check("pieces-" + i + (i % 2 == 0 ? ".txt" : ".html"), bytes(page.toString()));
    }
  }

  @Test
  void damagedCasesAreReadOrRefused() throws Exception {
    Random random = new Random(7);
    Path cases =
        Path.of(System.getProperty("briefing.home", "."))
            .resolve("src/test/resources/org/briefingviewer/ingest/cases");
    try (Stream<Path> files = Files.list(cases)) {
      for (Path file : files.filter(f -> f.toString().contains(".in.")).sorted().toList()) {
        for (int i = 0; i < 60; i++) {
          byte[] raw = Files.readAllBytes(file);
          for (int n = 0; n < 20; n++) {
            raw[random.nextInt(raw.length)] = (byte) random.nextInt(256);
          }
          check(file.getFileName().toString(), raw);
        }
      }
    }
  }

  @Test
  void deepNestingIsRead() {
    check("deep.html", bytes("<div>".repeat(100_000) + "Words of a sentence that goes on here."));
    check(
        "deep.html",
        bytes("<script type=application/ld+json>" + "[".repeat(100_000) + "</script><p>x y"));
  }

  @Test
  void whatOpensAHundredThousandTimesAndNeverClosesIsReadOrRefused() {
    String words = "\n\nAbout 300 tons of grain came, the board said, and nobody counted more.\n";
    for (String tag : List.of("<svg><g>", "<!-- ", "<script ", "<template><noscript>")) {
      for (String name : List.of("deep.html", "deep.md", "deep.txt")) {
        check(name, bytes("<h1>Grain</h1>" + tag.repeat(100_000) + words));
      }
    }
  }

  @Test
  void tagsThatGoOnInEveryParagraphAreRefused() {
    byte[] page = bytes("<h1>Grain</h1>" + "<p><b><i><font color=red>x ".repeat(60_000));
    UnreadableFile refused =
        assertThrows(UnreadableFile.class, () -> ingest.read("g", "open.html", page));
    assertEquals(
        "It leaves more tags open than the page of an article does.", refused.problem().what());
  }

  private void check(String name, byte[] raw) {
    try {
      Article article = ingest.read("g", name, raw);
      String text = article.text();
      assertFalse(text.isBlank(), name);
      assertEquals(text.strip(), text, name);
      for (DroppedLine dropped : article.dropped()) {
        assertFalse(dropped.offset() < 0 || dropped.offset() > text.length(), name);
      }
    } catch (UnreadableFile e) {
      assertFalse(e.problem().what().isBlank() || e.problem().remedy().isBlank());
      assertEquals(name, e.problem().where());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
