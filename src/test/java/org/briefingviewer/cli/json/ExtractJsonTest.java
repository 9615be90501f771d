// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.ActorPair;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.session.ArticleDraft;
import org.briefingviewer.wording.part.QuayCount;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractJsonTest {
  private final Extractor extractor = new Extractor();

  private static JsonNode first() {
    MarkedArticle marked = QuayCount.proposed();
    byte[] line = new ExtractJson().line(marked.article(), marked.findings(), List.of());
    return JsonMapper.builder().build().readTree(line).get("quantities").get(0);
  }

  @Test
  void whatIsSaidOfAFigureIsWrittenWithIt() {
    assertEquals(
        new JsonMapper()
            .readTree(
                """
                {"start": 52, "end": 64, "quote": "2,000 crates", "value": 2000, "value2": null,
                 "unit": "crate", "change": "~", "bound": "APPROXIMATELY", "hedge": "about",
                 "likelihood": "likely too few",
                 "likelihoodBand": {"low": 20, "high": 45, "scale": "harbour scale",
                                    "origin": "SET_BY_EDITOR"}, "confidence": "with low confidence",
                 "estimate": true, "source": {"canonical": "Yard office", "sure": false},
                 "cue": null, "via": [], "doubt": {"source": 0.71, "bound": 0.2}, "sourcePerhaps": "the tower", "asOf": "2024-05-02",
                 "scope": "on the north quay", "alsoSaid": ["not all of them opened"],
                 "setAgainst": [{"start": 147, "end": 157}], "partOf": {"start": 165, "end": 177},
                 "pages": {"first": 7, "last": 8}}
                """),
        first());
  }

  private String line(String language, String text) {
    Article article = Article.ofText("a", language, text);
    byte[] line =
        new ExtractJson().line(article, extractor.find(article), extractor.triangle().pairs());
    return new String(line, StandardCharsets.UTF_8);
  }

  @Test
  void aLanguageThatIsNotReadHasNoPanel() {
    String line = line("ja", "北朝鮮とロシアの関係が深まった。");
    assertTrue(line.contains("\"read\":false"), line);
    assertFalse(line.contains("\"panel\""), line);
  }

  @Test
  void thePanelHasWhatAPersonCheckedBeforeTheManyThatNobodyDid() {
    ActorPair pair = new ActorPair("DPRK", "China");
    ArticleDraft draft =
        new ArticleDraft("a", "A headline\n\nTies are warmer. Much warmer. They have cooled.\n")
            .tie(pair, Trend.STRENGTHENING, "Beijing", "Ties are warmer")
            .tie(pair, Trend.STRENGTHENING, "Moscow", "Much warmer")
            .tie(pair, Trend.COOLING, "Seoul", "They have cooled");
    Review checked = new Review(ReviewState.ACCEPTED, "J. Kim", LocalDate.of(2025, 3, 28));
    draft.ties().set(2, draft.ties().get(2).reviewed(checked));
    MarkedArticle marked = draft.build();
    byte[] line = new ExtractJson().line(marked.article(), marked.findings(), List.of(pair));
    JsonNode panel = JsonMapper.builder().build().readTree(line).get("panel").get(pair.key());
    assertEquals("cooling", panel.get("trend").asString());
    assertEquals("Seoul", panel.get("assessor").asString());
  }

  @Test
  void thePanelNamesAnAssessorWhoIsAParty() {
    String line = line("en", "China's foreign ministry said that ties with Russia had deepened.");
    assertTrue(line.contains("\"party\":true"), line);
  }
}
