// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.junit.jupiter.api.Test;

class ExtractJsonTest {
  private final Extractor extractor = new Extractor();

  private String line(String language, String text) {
    Article article = Article.ofText("a", language, text);
    byte[] line =
        new ExtractJson().line(article, extractor.find(article), extractor.triangle().pairs());
    return new String(line, StandardCharsets.UTF_8);
  }

  @Test
  void aLanguageThatIsNotReadHasNoPanel() {
    String line = line("ko", "북한과 러시아의 관계가 깊어졌다.");
    assertTrue(line.contains("\"read\":false"), line);
    assertFalse(line.contains("\"panel\""), line);
  }

  @Test
  void thePanelNamesAnAssessorWhoIsAParty() {
    String line = line("en", "China's foreign ministry said that ties with Russia had deepened.");
    assertTrue(line.contains("\"party\":true"), line);
  }
}
