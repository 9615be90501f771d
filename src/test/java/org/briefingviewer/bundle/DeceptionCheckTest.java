// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What in a briefing can be taken for something else is told, and stays as it is.
class DeceptionCheckTest {
  @TempDir Path folder;

  private List<Problem> told(String path, String before, String after) throws IOException {
    HandMadeZip sample = HandMadeZip.ofSample(folder);
    sample.edit(path, text -> text.replace(before, after));
    return BundleCheck.check(sample.write(folder.resolve("s.briefing")), (done, all) -> {})
        .problems();
  }

  private static void has(List<Problem> problems, String where, String what) {
    assertTrue(
        problems.stream().anyMatch(p -> p.where().equals(where) && p.what().contains(what)),
        problems::toString);
  }

  @Test
  void charactersThatTurnOrHideAreNamed() throws IOException {
    has(
        told("articles/a1/text.txt", "coal", "c\u202eo\u200bal"),
        "articles/a1/text.txt",
        "2 characters of it would turn the writing, cannot be seen or are piled up; ◊ is shown"
            + " instead: U+202E, U+200B.");
  }

  @Test
  void aNameOfTwoAlphabetsIsTold() throws IOException {
    has(
        told("knowledge/agents.json", "survey office", "survеy office"),
        "knowledge/agents.json",
        "has in one word letters of two alphabets: Latin and Cyrillic");
  }

  @Test
  void aNameThatLooksLikeAnotherIsTold() throws IOException {
    List<Problem> problems =
        told("knowledge/agents.json", "\"Портовое бюро\"", "\"the harbour survey 0ffice\"");
    has(problems, "knowledge/agents.json", "looks like \"the harbour survey office\"");
  }

  @Test
  void whatAScriptNeedsIsNot() throws IOException {
    List<Problem> problems =
        told("knowledge/agents.json", "\"Портовое бюро\"", "\"می\u200cخواهم 👩\u200d🚒 ТАСС\"");
    assertTrue(
        problems.stream().noneMatch(p -> p.what().contains("◊") || p.what().contains("alphabet")),
        problems::toString);
  }
}
