// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.briefingviewer.cli.CalledProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  private final CalledProgram program = new CalledProgram();

  private JsonNode json(Object... args) {
    assertEquals(0, program.run(args), program::said);
    return new JsonMapper().readTree(program.out());
  }

  private JsonNode killed() {
    for (JsonNode group : json("compare", SAMPLE, "--json").required("groups")) {
      if (group.required("why").required("measures").toString().contains("killed")) {
        return group;
      }
    }
    throw new AssertionError(program.said());
  }

  @Test
  void theDeadOfKurskAreOneGroup() {
    JsonNode group = killed();
    List<String> quotes = new ArrayList<>();
    group.required("estimates").forEach(e -> quotes.add(e.required("quote").asString()));
    assertEquals(4, quotes.size(), quotes::toString);
    assertEquals(2, group.required("reports").intValue());
    TreeSet<String> kinds = new TreeSet<>();
    for (JsonNode pair : group.required("pairs")) {
      for (JsonNode kind : pair.required("kinds")) {
        kinds.add(kind.required("kind").asString());
        assertTrue(kind.required("sentence").asString().length() > 10, kind::toString);
      }
    }
    assertTrue(
        kinds.containsAll(List.of("same", "revision", "other_bound", "disputed")), kinds::toString);
  }

  @Test
  void asManyEstimatesAreCountedAsTheTableOfTheBriefingHas() {
    JsonNode compared = json("compare", SAMPLE, "--json");
    int listed = json("check", SAMPLE, "--json").required("estimates").intValue();
    assertEquals(listed, compared.required("estimates").intValue());
    assertTrue(compared.required("otherFigures").intValue() > 0, program::said);
    assertEquals(0, program.run("compare", SAMPLE), program::said);
    assertTrue(program.said().contains(" among " + listed + " estimates and "), program::said);
  }

  @Test
  void bothDatesStandThereAndNeitherIsGuessed() {
    int asOf = 0;
    for (JsonNode estimate : killed().required("estimates")) {
      assertTrue(estimate.required("reportedOn").asString().startsWith("2025-"), program::said);
      asOf += estimate.required("asOf").isNull() ? 0 : 1;
    }
    assertTrue(asOf > 0 && asOf < 4, "stated of some only: " + asOf);
  }

  @Test
  void oneArticleInTwoBriefingsIsOneReport() {
    int alone = json("compare", SAMPLE, "--json").required("articles").intValue();
    assertEquals(alone, json("compare", SAMPLE, SAMPLE, "--json").required("articles").intValue());
  }

  @Test
  void whatIsPrintedSaysWhyAndWhoChecked() {
    assertEquals(0, program.run("compare", SAMPLE), program::said);
    assertTrue(program.said().contains("One group because of: "), program::said);
    assertTrue(program.said().contains("no common origin found"), program::said);
    assertTrue(program.said().contains("not checked"), program::said);
  }

  @Test
  void theTableHasARowForEachReportWithItsSources() {
    int reports = 0;
    for (JsonNode group : json("compare", SAMPLE, "--json").required("groups")) {
      reports += group.required("estimates").size();
    }
    CalledProgram table = new CalledProgram();
    assertEquals(0, table.run("compare", SAMPLE, "--csv"), table::said);
    List<String> lines = table.out().lines().toList();
    assertTrue(lines.getFirst().startsWith("\uFEFFgroup,name,confirmed,figure"), lines.getFirst());
    assertEquals(reports, lines.size() - 1, table::out);
    assertTrue(lines.stream().anyMatch(line -> line.contains("(ESTIMATOR)")), table::out);
  }

  @Test
  void aTableAndAnObjectAreNotPrintedAtOnce() {
    assertEquals(2, program.run("compare", SAMPLE, "--csv", "--json"), program::said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "diff", "draft"})
  void figuresThatCannotBeReadAreToldAndNeverLeftOutInSilence(String verb, @TempDir Path folder)
      throws IOException {
    Path broken = folder.resolve("broken.briefing");
    Files.copy(SAMPLE, broken);
    try (FileSystem zip = FileSystems.newFileSystem(broken)) {
      Files.writeString(zip.getPath("annotations", "a1.json"), "{");
    }
    Path memo = Files.writeString(folder.resolve("memo.txt"), "About 3,000 troops left.");
    Object[] args =
        switch (verb) {
          case "diff" -> new Object[] {verb, broken, SAMPLE};
          case "draft" -> new Object[] {verb, memo, "--against", broken};
          default -> new Object[] {verb, broken};
        };
    assertEquals(1, program.run(args), program::said);
    assertTrue(program.err().startsWith("briefing-viewer: " + broken + ", a1: "), program::err);
    assertTrue(program.err().contains("of its marks cannot be read"), program::err);
  }

  @Test
  void aFileIsNeeded() {
    assertEquals(2, program.run("compare"), program::said);
  }
}
