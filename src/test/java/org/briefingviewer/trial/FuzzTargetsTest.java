// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.trial.FuzzTargets.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A short walk of every fuzz target, with the same files each time; `-Dtrial=fuzz` walks for
/// hours.
class FuzzTargetsTest {
  private static final int FEW = 2;
  private static final int MANY = 20;
  private static final int LARGE = 20_000;
  private static final Set<String> SLOW =
      Set.of("pdf", "house of documents", "house of slides", "lock-header", "own-key");

  @TempDir Path folder;

  @Test
  void everyReaderTakesSpoiltFilesOrRefusesThemInASentence() throws Exception {
    Path sample = Path.of(System.getProperty("briefing.home", ".")).resolve("assets/sample");
    for (Target target : new FuzzTargets(folder, sample, new Ingest(), new Random(7)).all()) {
      for (byte[] sound : target.sound()) {
        read(target, sound);
        int rounds = sound.length > LARGE || SLOW.contains(target.name()) ? FEW : MANY;
        for (int i = 0; i < rounds; i++) {
          read(target, target.spoils().of(sound));
        }
      }
    }
  }

  private void read(Target target, byte[] file) throws Exception {
    try {
      target.reading().read(file);
    } catch (Exception | VirtualMachineError e) {
      String fault = FuzzTargets.fault(e);
      if (fault != null) {
        Files.write(folder.resolve(target.name()), file);
        fail(target.name() + ": " + fault + "\n" + HexFormat.of().formatHex(file), e);
      }
    }
  }
}
