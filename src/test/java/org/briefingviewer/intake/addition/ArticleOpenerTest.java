// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.journal.UnsavedBriefings;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.session.importing.FileOpener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A raw article is opened like a briefing, which it becomes.
class ArticleOpenerTest {
  private static final String YARDS =
      """
      Yards on the river have more work than ever

      The harbour office said on Monday that about 47 yards mend boats along the river, a figure that it called preliminary.

      A buyer estimated that 600 tons of steel arrive every month, most of it by night and without papers.
      """;

  @TempDir private Path home;

  private ArticleOpener opener;

  @BeforeEach
  void setUp() {
    opener = opener(home.resolve("drafts"));
  }

  private static ArticleOpener opener(Path drafts) {
    return new ArticleOpener(
        new FileOpener(),
        new UnsavedBriefings(drafts),
        new LazyImporter(() -> new ArticleImporter(new Ingest(), new Extractor())));
  }

  @Test
  void anArticleIsOpenedAsABriefingOfItsOwn() throws IOException, Refusal {
    try (OpenBriefing open = opener.open(article("yards.txt"))) {
      assertEquals(home.resolve("drafts"), open.file().getParent());
      assertTrue(open.recovered().begun());
      assertEquals(1, open.recovered().briefing(open).info().articles().size());
      assertEquals(0, open.info().articles().size(), "nothing is saved");
      ImportResult imported = opener.imported();
      assertNotNull(imported);
      assertEquals(ImportResult.Into.NEW, imported.into());
      assertEquals(2, imported.estimates());
    }
  }

  @Test
  void aBriefingIsOpenedInItsPlaceWhateverItsName() throws IOException, Refusal {
    Path made;
    try (OpenBriefing open = opener.open(article("yards.txt"))) {
      made = open.file();
    }
    Path nameless = Files.copy(made, home.resolve("nameless"));
    assertTrue(ArticleOpener.isBriefing(made));
    assertTrue(ArticleOpener.isBriefing(nameless));
    assertFalse(ArticleOpener.isBriefing(home.resolve("yards.txt")));
    ArticleOpener other = opener(home.resolve("none"));
    try (OpenBriefing open = other.open(nameless)) {
      assertEquals(nameless, open.file());
    }
    assertNull(other.imported());
    assertFalse(Files.exists(home.resolve("none")));
  }

  @Test
  void anArticleThatCannotBeReadIsRefusedWithTheReason() throws IOException {
    Path picture = home.resolve("picture.txt");
    Files.write(picture, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n'});
    Refusal refused = assertThrows(Refusal.class, () -> opener.open(picture));
    assertTrue(refused.problems().getFirst().what().contains("PNG"), refused.toString());
    assertNull(opener.imported());
  }

  @Test
  void aFileThatIsNotThereIsRefusedAsABriefingIs() {
    assertThrows(Refusal.class, () -> opener.open(home.resolve("nothing.txt")));
  }

  private Path article(String name) throws IOException {
    return Files.writeString(home.resolve(name), YARDS);
  }
}
