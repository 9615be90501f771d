// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.Paragraph;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs every pair `NAME.in.txt` or `NAME.in.html` with `NAME.out.txt` of the folder `cases`. A new
/// case is two files and no Java. `mvn test -Dtest=GoldenCasesTest -Daccept` writes what comes out
/// over the `.out.txt` files: read the difference before you commit it.
class GoldenCasesTest {
  private static final Path CASES =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("src/test/resources/org/briefingviewer/ingest/cases");

  private final Ingest ingest = new Ingest();

  @TestFactory
  Stream<DynamicTest> everyPageComesOutAsAccepted() throws IOException {
    return inputs().stream()
        .map(in -> DynamicTest.dynamicTest(in.getFileName().toString(), () -> check(in)));
  }

  @TestFactory
  Stream<DynamicTest> everyArticleKeepsTheLaws() throws IOException {
    return inputs().stream()
        .map(in -> DynamicTest.dynamicTest(in.getFileName().toString(), () -> laws(read(in))));
  }

  @Test
  void noPairIsHalf() throws IOException {
    Set<String> ins = inputs().stream().map(GoldenCasesTest::name).collect(Collectors.toSet());
    Set<String> outs;
    try (Stream<Path> files = Files.list(CASES)) {
      outs =
          files
              .filter(file -> file.toString().endsWith(".out.txt"))
              .map(GoldenCasesTest::name)
              .collect(Collectors.toSet());
    }
    assertTrue(ins.size() >= 12, "only " + ins.size() + " cases in " + CASES);
    if (System.getProperty("accept") == null) {
      assertEquals(ins, outs, "half a pair in " + CASES + "; accept new ones with -Daccept");
    }
  }

  private void check(Path in) throws Exception {
    String printed = ArticlePrint.of(read(in));
    Path out = in.resolveSibling(name(in) + ".out.txt");
    if (System.getProperty("accept") != null) {
      Files.writeString(out, printed);
    }
    assertTrue(Files.exists(out), out + " is missing; write it with -Daccept");
    assertEquals(Files.readString(out), printed, "accept with -Daccept when this is right");
  }

  private static void laws(Article article) {
    String text = article.text();
    assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC));
    assertEquals(text, String.join("\n\n", paragraphs(article)), "paragraphs cover the text");
    for (String paragraph : paragraphs(article)) {
      assertEquals(paragraph.strip(), paragraph);
      assertTrue(!paragraph.isEmpty() && paragraph.indexOf('\n') < 0, paragraph);
    }
    for (DroppedLine dropped : article.dropped()) {
      assertTrue(dropped.offset() >= 0 && dropped.offset() <= text.length());
      assertTrue(!dropped.text().isBlank());
    }
  }

  private static List<String> paragraphs(Article article) {
    return article.paragraphs().stream()
        .map(Paragraph::span)
        .map(s -> s.of(article.text()))
        .toList();
  }

  private Article read(Path in) throws Exception {
    return ingest.read("case", in.getFileName().toString(), Files.readAllBytes(in));
  }

  private static List<Path> inputs() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".+\\.in\\.(txt|html)"))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString().replaceFirst("\\.(in|out)\\.\\w+$", "");
  }
}
