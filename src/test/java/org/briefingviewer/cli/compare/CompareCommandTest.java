// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.briefingviewer.cli.CommandLineProgram;
import org.briefingviewer.cli.Streams;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... args) {
    out.reset();
    err.reset();
    Streams streams =
        new Streams(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err));
    return new CommandLineProgram(streams, picture -> {}, (export, progress) -> {})
        .run(List.of(args).stream().map(Object::toString).toArray(String[]::new));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }

  private JsonNode json(Object... args) {
    assertEquals(0, run(args), this::said);
    return new JsonMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }

  private JsonNode killed() {
    for (JsonNode group : json("compare", SAMPLE, "--json").required("groups")) {
      if (group.required("why").required("measures").toString().contains("killed")) {
        return group;
      }
    }
    throw new AssertionError(said());
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
  void bothDatesStandThereAndNeitherIsGuessed() {
    int asOf = 0;
    for (JsonNode estimate : killed().required("estimates")) {
      assertTrue(estimate.required("reportedOn").asString().startsWith("2025-"), this::said);
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
    assertEquals(0, run("compare", SAMPLE), this::said);
    assertTrue(said().contains("One group by: "), this::said);
    assertTrue(said().contains("no common origin found"), this::said);
    assertTrue(said().contains("not checked"), this::said);
  }

  @Test
  void aFileIsNeeded() {
    assertEquals(2, run("compare"), this::said);
  }
}
