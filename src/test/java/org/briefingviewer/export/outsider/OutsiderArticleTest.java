// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.BorderBriefing;
import org.junit.jupiter.api.Test;

class OutsiderArticleTest {
  private static OutsiderArticle leaving(MarkedArticle marked) {
    return new OutsiderArticle(marked, Set.of(marked.article().id()));
  }

  @Test
  void tiesAndEventsAtPlacesThatNobodyConfirmedStayAndAreCounted() {
    MarkedArticle sure = BorderBriefing.names().build();
    assertEquals(1, leaving(sure).copy().findings().events().size());
    assertEquals(1, leaving(sure).copy().findings().tieStates().size());
    assertEquals(0, leaving(sure).unsure());
    OutsiderArticle unsure = leaving(ExportedBriefing.moved(sure));
    assertEquals(List.of(), unsure.copy().findings().events());
    assertEquals(List.of(), unsure.copy().findings().tieStates());
    assertEquals(1, unsure.copy().findings().estimates().size());
    assertEquals(2, unsure.unsure());
  }
}
