// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.model.MarkedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    BundleContent content = SampleContent.content();
    Path file = folder.resolve("항구 🚢.briefing");
    new BundleWriter().write(content, file);
    try (Bundle bundle = new BundleReader().read(file)) {
      assertEquals(content.info(), bundle.info());
      assertEquals(content.knowledge(), bundle.knowledge());
      for (MarkedArticle article : content.articles()) {
        assertEquals(article, bundle.article(article.article().id()));
      }
      assertEquals(List.of(), bundle.unlisted());
      HashOutcome integrity = bundle.verify((checked, total) -> {}, () -> false);
      assertTrue(integrity.intact(), integrity::toString);
      assertTrue(bundle.listed().containsKey("originals/page 1.html"));
    }
    try (var left = Files.list(folder)) {
      assertEquals(List.of(file), left.toList(), "nothing is left beside the file");
    }
  }

  @Test
  void theSameContentGivesTheSameBytes() throws Exception {
    Path one = folder.resolve("one.briefing");
    Path two = folder.resolve("two.briefing");
    new BundleWriter().write(SampleContent.content(), one);
    new BundleWriter().write(SampleContent.content(), two);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  @Test
  void savingWhatWasReadOverItselfChangesNoByte() throws Exception {
    Path file = folder.resolve("b.briefing");
    new BundleWriter().write(SampleContent.content(), file);
    byte[] before = Files.readAllBytes(file);
    try (Bundle bundle = new BundleReader().read(file)) {
      List<MarkedArticle> articles = List.of(bundle.article("a1"));
      var content =
          new BundleContent(bundle.info(), bundle.knowledge(), articles, java.util.Map.of());
      BundleReplacement.write(content, bundle, file);
    }
    assertArrayEquals(before, Files.readAllBytes(file));
  }
}
