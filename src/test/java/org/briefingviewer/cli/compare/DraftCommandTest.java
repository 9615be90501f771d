// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefingviewer.cli.CalledProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DraftCommandTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("briefing.home"), "assets", "sample");
  private static final Path SAMPLE = SAMPLES.resolve("sample.briefing");

  @TempDir private Path folder;
  private final CalledProgram program = new CalledProgram();

  @Test
  void theFiveErrorsOfTheSampleDraftAreToldAndNothingElse() {
    Path draft = SAMPLES.resolve("draft.txt");
    assertEquals(1, program.run("draft", draft, "--against", SAMPLE, "--json"), program::said);
    JsonNode object = new JsonMapper().readTree(program.out());
    Map<String, String> told = new TreeMap<>();
    for (JsonNode finding : object.required("findings")) {
      if (!finding.required("borneOut").booleanValue()) {
        List<String> kinds = new ArrayList<>();
        finding.required("verdicts").forEach(v -> kinds.add(v.required("kind").asString()));
        told.put(finding.required("quote").asString(), String.join(" ", kinds));
      }
    }
    assertEquals(5, told.size(), told::toString);
    assertEquals("bound_dropped", told.get("1,000"), told::toString);
    assertEquals("other_value", told.get("7,600 containers"), told::toString);
    assertEquals("other_date", told.get("$244.8 billion"), told::toString);
    assertEquals("nothing_like_it", told.get("45,000 tons"), told::toString);
    assertTrue(told.containsValue("hedge_dropped"), told::toString);
    assertEquals(5, object.required("notBorneOut").intValue());
  }

  @Test
  void offsetsLeadToTheWordsInTheBriefing() {
    program.run("draft", SAMPLES.resolve("draft.txt"), "--against", SAMPLE, "--json");
    JsonNode object = new JsonMapper().readTree(program.out());
    int passages = 0;
    for (JsonNode finding : object.required("findings")) {
      JsonNode passage = finding.required("passage");
      if (!passage.isNull()) {
        passages++;
        int start =
            passage.required("start").intValue() - passage.required("sentenceStart").intValue();
        int length = passage.required("end").intValue() - passage.required("start").intValue();
        String quote = passage.required("quote").asString();
        assertEquals(
            quote,
            passage
                .required("sentence")
                .asString()
                .codePoints()
                .skip(start)
                .limit(length)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
        assertFalse(passage.required("review").required("state").asString().isEmpty());
      }
    }
    assertTrue(passages > 8, program::said);
  }

  @Test
  void aSoundDraftEndsWithNothingToSay() throws IOException {
    Path memo = folder.resolve("메모.txt");
    Files.writeString(
        memo,
        "South Korea's unification ministry estimated the North's gains from Russia at about US$3"
            + " billion.\n");
    assertEquals(0, program.run("draft", memo, "--against", SAMPLE), program::said);
    assertTrue(program.said().contains("The briefing bears all of it out."), program::said);
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count(), "nothing of the draft is kept");
    }
  }

  @Test
  void whoNamesNoBriefingIsToldSo() {
    assertEquals(2, program.run("draft", SAMPLES.resolve("draft.txt")), program::said);
    assertTrue(program.said().contains("--against"), program::said);
  }

  @Test
  void aDraftThatIsNotThereIsRefusedByItsName() {
    assertEquals(
        1, program.run("draft", folder.resolve("no.docx"), "--against", SAMPLE), program::said);
    assertTrue(program.said().contains("no.docx"), program::said);
  }

  @Test
  void theDraftComesBackAsAWordDocumentWithComments() throws IOException {
    Path out = folder.resolve("memo.docx");
    int status =
        program.run("draft", SAMPLES.resolve("draft.txt"), "--against", SAMPLE, "--comments", out);
    assertEquals(1, status, program::said);
    assertTrue(program.out().contains("memo.docx: "), program::said);
    Path again = folder.resolve("again.docx");
    program.run("draft", out, "--against", SAMPLE, "--comments", again, "--json");
    JsonNode object = new JsonMapper().readTree(program.out());
    assertEquals(5, object.required("notBorneOut").intValue(), "a copy of it says the same");
    assertTrue(Files.size(again) > Files.size(out), "it has the comments of both");
  }

  @Test
  void commentsNeverReplaceTheDraft() throws IOException {
    Path memo = folder.resolve("memo.docx");
    Files.copy(SAMPLES.resolve("draft.txt"), memo);
    assertEquals(
        2, program.run("draft", memo, "--against", SAMPLE, "--comments", memo), program::said);
    assertEquals(
        Files.readString(SAMPLES.resolve("draft.txt")), Files.readString(memo), "it is unharmed");
  }
}
