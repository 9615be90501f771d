// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.CalledProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiffCommandTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  @TempDir private Path folder;
  private final CalledProgram program = new CalledProgram();

  @Test
  void aBriefingBesideItselfHasNotChanged() {
    assertEquals(0, program.run("diff", SAMPLE, SAMPLE), program::said);
    assertEquals("Nothing changed.", program.said().strip());
  }

  @Test
  void aRejectedFigureIsTheOnlyLine() throws Exception {
    String id;
    String words;
    try (Bundle bundle = new BundleReader().read(SAMPLE)) {
      var figure = bundle.article("a1").findings().estimates().getFirst();
      id = figure.id();
      words = figure.quantity().asWritten();
    }
    Path edits = folder.resolve("edits.jsonl");
    Files.writeString(
        edits,
        "{\"edit\": \"reject\", \"marks\": [{\"article\": \"a1\", \"estimate\": \""
            + id
            + "\"}]}\n");
    Path later = folder.resolve("later.briefing");
    assertEquals(
        0,
        program.run("revise", SAMPLE, "--edits", edits, "-o", later, "--by", "Bo"),
        program::said);
    assertEquals(0, program.run("diff", SAMPLE, later, "--json"), program::said);
    JsonNode object = new JsonMapper().readTree(program.out());
    assertTrue(object.required("handling").isNull());
    assertEquals(1, object.required("articles").size(), program::said);
    JsonNode article = object.required("articles").get(0);
    assertEquals(0, article.required("texts").size());
    assertEquals(1, article.required("findings").size());
    JsonNode finding = article.required("findings").get(0);
    assertEquals("gone", finding.required("kind").asString());
    assertEquals(words, finding.required("before").required("quote").asString());
  }

  @Test
  void twoFilesAreNeeded() {
    assertEquals(2, program.run("diff", SAMPLE), program::said);
  }
}
