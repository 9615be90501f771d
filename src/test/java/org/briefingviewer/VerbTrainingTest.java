// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.cli.console.ExitStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerbTrainingTest {
  @Test
  void aDraftIsComparedWithTheSample(@TempDir Path settings) {
    Path assets = Path.of(System.getProperty("briefing.home"), "assets");
    assertEquals(ExitStatus.FAILED, VerbTraining.run(new ProgramFolders(assets, settings)));
  }

  @Test
  void withoutASampleNothingIsLearnedAndNothingBreaks(@TempDir Path folder) {
    assertEquals(ExitStatus.FAILED, VerbTraining.run(new ProgramFolders(folder, folder)));
  }
}
