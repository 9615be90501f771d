// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.briefingviewer.cli.console.ExitStatus;
import org.junit.jupiter.api.Test;

/// A call that is wrong is told in one line what is wrong with it, and in another where to look.
class WrongUseTest {
  private final CalledProgram program = new CalledProgram();

  private List<String> lines(Object... args) {
    assertEquals(ExitStatus.WRONG_USE, program.run(args));
    assertEquals("", program.out());
    return program.err().lines().toList();
  }

  @Test
  void theLastLineNamesTheHelpOfTheVerb() {
    for (Object[] args :
        List.of(
            new Object[] {"picture", "a.briefing"},
            new Object[] {"picture", "a.briefing", "-o", "a.png", "--qqqq"},
            new Object[] {"picture", "a.briefing", "-o", "a.png", "--zoom", "large"},
            new Object[] {"picture", "a.briefing", "-o", "a.png", "--size", "large"},
            new Object[] {"picture"})) {
      List<String> lines = lines(args);
      assertEquals(2, lines.size(), lines::toString);
      assertEquals("Try 'briefing-viewer picture --help'.", lines.getLast());
    }
    assertEquals("Try 'briefing-viewer --help'.", lines("--qqqq").getLast());
  }

  @Test
  void aMistypedOptionIsAnsweredWithTheOneThatIsMeant() {
    for (String wrong : List.of("--tehme", "--themes", "--Theme", "--teme", "--thme")) {
      List<String> lines = lines("picture", "a.briefing", "-o", "a.png", wrong);
      assertTrue(lines.getFirst().endsWith(" Did you mean --theme?"), lines::toString);
      assertEquals(2, lines.size(), lines::toString);
    }
  }
}
