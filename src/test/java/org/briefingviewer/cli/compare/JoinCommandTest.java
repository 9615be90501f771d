// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.cli.CalledProgram;
import org.briefingviewer.model.translation.Translation;
import org.briefingviewer.model.translation.Translator;
import org.briefingviewer.ui.TranslatedBriefingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Articles are joined from a shell.
class JoinCommandTest {
  @TempDir private Path folder;
  private String file = "";
  private final CalledProgram program = new CalledProgram();

  @BeforeEach
  void write() throws Exception {
    Path written = folder.resolve("trade.briefing");
    TranslatedBriefingFile.write(written);
    file = written.toString();
  }

  private int run(Object... args) {
    return program.run(args);
  }

  private String told() {
    return program.out();
  }

  private List<Translation> joins() throws Exception {
    try (Bundle bundle = new BundleReader().read(Path.of(file))) {
      bundle.complete();
      return bundle.knowledge().translations();
    }
  }

  @Test
  void twoAreJoinedListedAndSeparated() throws Exception {
    assertEquals(
        0,
        run(
            "join",
            file,
            "--original",
            "a1",
            "--translation",
            "a2",
            "--person",
            "S. Han",
            "--by",
            "Cho"),
        program::said);
    assertTrue(told().contains("a2 is joined to its original a1"), told());
    assertTrue(told().contains("translated by S. Han"), told());
    assertTrue(told().contains("The original says 180,000,000 US dollars"), told());
    assertEquals(new Translator.Person("S. Han"), joins().getFirst().translator());
    assertEquals(0, run("join", file));
    assertTrue(told().contains("a1 → a2"), told());
    assertEquals(0, run("join", file, "--translation", "a2", "--separate", "--by", "Cho"));
    assertEquals(List.of(), joins());
    assertEquals(0, run("join", file));
    assertTrue(told().contains("no articles are joined"), told());
    assertEquals(0, run("history", file));
    assertTrue(told().contains("original of a2"), told());
  }

  @Test
  void whatCannotBeJoinedIsRefusedByItsReason() throws Exception {
    Object[] wrong = {"join", file, "--original", "a1", "--translation", "a2"};
    assertEquals(2, run(wrong), "who joins");
    assertEquals(2, run("join", file, "--translation", "a2", "--by", "Cho"), "no original");
    assertEquals(2, run("join", file, "--original", "a1", "--by", "Cho"), "no translation");
    Object[] none = {"join", file, "--original", "a9", "--translation", "a2", "--by", "Cho"};
    assertEquals(1, run(none));
    assertTrue(program.said().contains("a9"), program::said);
    assertTrue(program.said().contains(file.toString()), program::said);
    assertTrue(program.said().contains("ids: a1, a2"), program::said);
    Object[] same = {"join", file, "--original", "a2", "--translation", "a2", "--by", "Cho"};
    assertEquals(1, run(same));
    assertTrue(program.said().contains("Name two articles"), program::said);
    Object[] apart = {"join", file, "--translation", "a2", "--separate", "--by", "Cho"};
    assertEquals(1, run(apart));
    assertEquals(0, run("join", file, "--original", "a1", "--translation", "a2", "--by", "Cho"));
    Object[] circle = {"join", file, "--original", "a2", "--translation", "a1", "--by", "Cho"};
    assertEquals(1, run(circle));
    assertTrue(program.said().contains("itself"), program::said);
    assertEquals(1, joins().size());
  }
}
