// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.briefingviewer.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What only a newer program reads is refused for that, before anything of it is shown.
class OldestReaderTest {
  @TempDir private Path folder;

  private Path naming(String version) throws Exception {
    Path file = folder.resolve("x.briefing");
    HandMadeZip.ofSample(folder)
        .edit(
            "datapackage.json",
            json ->
                json.replace(
                    "\"bv:formatVersion\"",
                    "\"bv:oldestReader\": \"" + version + "\", \"bv:formatVersion\""))
        .write(file);
    return file;
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.4", "1.999999", "2.0", "2.1", "10.3"})
  void aBriefingForNewerProgramsIsRefusedWithBothVersions(String version) throws Exception {
    Path file = naming(version);
    Refusal refused = assertThrows(Refusal.class, () -> new BundleReader().read(file));
    String said = refused.problems().getFirst().what();
    assertTrue(said.contains("format version " + version + " or later"), said);
    assertTrue(said.contains("up to version 1.3"), said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.3", "1.0", "0.9"})
  void oneThatThisProgramReadsWholeOpens(String version) throws Exception {
    new BundleReader().read(naming(version)).close();
  }

  @Test
  void whatIsNoVersionIsRefused() throws Exception {
    Path file = naming("newer");
    Refusal refused = assertThrows(Refusal.class, () -> new BundleReader().read(file));
    assertTrue(refused.problems().getFirst().what().contains("not a version"));
  }
}
