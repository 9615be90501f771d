// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.bundle.ArticleStore.HeldClaims;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.junit.jupiter.api.Test;

class HeldClaimsTest {
  private static final Path SAMPLE =
      Path.of(System.getProperty("briefing.home"), "assets", "sample", "sample.briefing");

  /// Reads an article as if nobody had read it.
  private static MarkedArticle read(String id) throws Exception {
    try (Bundle bundle = new BundleReader().read(SAMPLE)) {
      return bundle.article(id);
    }
  }

  @Test
  void anArticleThatIsReadAgainHasTheVerySameFigures() throws Exception {
    HeldClaims held = new HeldClaims();
    MarkedArticle first = held.share(read("a1"));
    MarkedArticle fresh = read("a1");
    MarkedArticle second = held.share(fresh);
    assertEquals(fresh, second);
    List<Claim> claims = first.findings().claims();
    for (int i = 0; i < claims.size(); i++) {
      assertSame(claims.get(i), second.findings().claims().get(i));
    }
  }

  @Test
  void aFigureThatIsNotAsItWasIsNotReplaced() throws Exception {
    HeldClaims held = new HeldClaims();
    MarkedArticle first = held.share(read("a1"));
    List<Claim> fewer = first.findings().claims().subList(1, first.findings().claims().size());
    MarkedArticle changed =
        read("a1")
            .with(new Findings(fewer, first.findings().tieStates(), first.findings().events()));
    assertEquals(fewer, held.share(changed).findings().claims());
  }

  @Test
  void articlesDoNotShare() throws Exception {
    HeldClaims held = new HeldClaims();
    held.share(read("a1"));
    MarkedArticle other = read("a2");
    assertSame(other, held.share(other));
    assertNotSame(read("a2"), other);
  }
}
