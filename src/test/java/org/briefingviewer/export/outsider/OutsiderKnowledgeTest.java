// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Reference;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.session.MemoryBriefing;
import org.junit.jupiter.api.Test;

class OutsiderKnowledgeTest {
  private static Reference work(String id, String url) {
    return new Reference(
        id, "report", "Halls", List.of(), null, "Border Desk", null, null, url, "free", "Counts.");
  }

  @Test
  void anAddressThatIsNoneOfTheWebStays() {
    MarkedArticle article = BorderBriefing.names().build();
    OutsiderKnowledge knowledge =
        new OutsiderKnowledge(
            new Knowledge(
                MemoryBriefing.TRIANGLE,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                    work("w1", "file:///home/somebody/halls.pdf"),
                    work("w2", "https://example.org/halls")),
                Map.of(article.article().id(), List.of("w1", "w2"))));
    knowledge.add(article);
    List<Reference> works = knowledge.gathered().references();
    assertEquals(
        Arrays.asList(null, "https://example.org/halls"),
        works.stream().map(Reference::url).toList());
    assertEquals(work("w1", null), works.getFirst());
  }
}
