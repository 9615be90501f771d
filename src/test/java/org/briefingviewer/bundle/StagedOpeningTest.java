// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.HandlingMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedOpeningTest {
  private static final String MANIFEST = "datapackage.json";
  private static final String LATE = ",\n  \"bv:handling\": {\"text\": \"TLP:RED\"}\n}\n";

  @TempDir Path folder;

  private HandMadeZip sample;

  @BeforeEach
  void takeTheSample() throws Exception {
    sample = HandMadeZip.ofSample(folder);
  }

  private Path write() throws Exception {
    return sample.write(folder.resolve("staged.briefing"));
  }

  /// Takes the handling mark out, and puts another one where the manifest ends.
  private void markLate(String version) {
    sample.edit(
        MANIFEST,
        json ->
            json.replaceFirst("\"bv:handling\" *: *\\{[^}]*\\},", "")
                .replace("\"1.1\"", "\"" + version + "\"")
                .replaceFirst("\\s*\\}\\s*$", LATE));
  }

  @Test
  void anArticleIsThereBeforeTheRest() throws Exception {
    sample.with("knowledge/ties.json", "{");
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals(SampleContent.content().info(), bundle.info());
      assertEquals(SampleContent.marked("a1"), bundle.article("a1"));
      BundleRefused refused = assertThrows(BundleRefused.class, bundle::complete);
      assertTrue(refused.problems().getFirst().where().contains("knowledge/ties.json"));
    }
    assertThrows(BundleRefused.class, () -> new BundleReader().read(write()));
  }

  @Test
  void completingBringsWhatReadingBrings() throws Exception {
    Path file = write();
    try (Bundle whole = new BundleReader().read(file);
        Bundle staged = new BundleReader().open(file)) {
      staged.complete();
      staged.complete();
      assertEquals(whole.knowledge(), staged.knowledge());
      assertEquals(whole.listed(), staged.listed());
      assertEquals(List.of(), staged.unlisted());
      assertTrue(staged.verify((checked, total) -> {}, () -> false).intact());
    }
  }

  /// Whoever shows the first article has to know the mark that stands on everything.
  @Test
  void aMarkThatComesTooLateIsRefused() throws Exception {
    markLate("1.1");
    BundleRefused refused =
        assertThrows(BundleRefused.class, () -> new BundleReader().read(write()));
    assertEquals(MANIFEST + "#/bv:handling", refused.problems().getFirst().where());
  }

  @Test
  void anOlderManifestMayHaveItsMarkAtTheEnd() throws Exception {
    markLate("1.0");
    try (Bundle bundle = new BundleReader().open(write())) {
      assertEquals(new HandlingMark("TLP:RED", null), bundle.info().handling());
      bundle.complete();
    }
  }

  @Test
  void savingPutsWhatItDoesNotKnowBeforeTheFiles() throws Exception {
    sample.edit(
        MANIFEST, json -> json.replace("\"1.1\"", "\"1.0\"").replaceFirst("\\s*\\}\\s*$", KEPT));
    Path saved = folder.resolve("saved.briefing");
    try (Bundle old = new BundleReader().read(write())) {
      new BundleWriter().write(SampleContent.content(), old, saved);
    }
    try (Bundle bundle = new BundleReader().read(saved)) {
      String manifest = new String(bundle.entries().read(MANIFEST), StandardCharsets.UTF_8);
      assertTrue(manifest.contains("bv:later"));
      assertTrue(manifest.indexOf("bv:later") < manifest.indexOf("\"resources\""));
      assertTrue(manifest.contains("\"1.1\""));
    }
  }

  private static final String KEPT = ",\n  \"bv:later\": true\n}\n";

  @Test
  void aManifestWithAByteOrderMarkIsRefused() throws Exception {
    sample.edit(MANIFEST, json -> "\uFEFF" + json);
    BundleRefused refused =
        assertThrows(BundleRefused.class, () -> new BundleReader().read(write()));
    assertTrue(refused.problems().getFirst().what().contains("byte order mark"));
  }

  @Test
  void aPlaceThatIsNoUtf8IsNamedFarIntoAFile() throws Exception {
    byte[] ties = sample.bytes("knowledge/ties.json").clone();
    String padded = " ".repeat(40_000);
    byte[] bytes =
        (padded + new String(ties, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    bytes[40_010] = (byte) 0xFF;
    sample.with("knowledge/ties.json", bytes);
    BundleRefused refused =
        assertThrows(BundleRefused.class, () -> new BundleReader().read(write()));
    assertTrue(refused.problems().getFirst().what().contains("not UTF-8 at byte 40010"));
  }
}
