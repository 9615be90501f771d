// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Trend;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.page.stop.StopPages;
import org.briefingviewer.presentation.QuotePlacer;
import org.briefingviewer.revise.Revision;
import org.briefingviewer.session.BorderBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.junit.jupiter.api.Test;

class ArticlePageTest {

  private static String page(String language, String text) {
    MarkedArticle marked =
        new MarkedArticle(
            Article.ofText("a", language, text), Findings.NONE, List.of(), List.of(), List.of());
    return new ArticlePage(BorderBriefing.whole(), new MessageSpeech(new Messages(Locale.ENGLISH)))
        .of(marked)
        .toString();
  }

  @Test
  void anArticleThatIsNotReadSaysSo() {
    assertTrue(page("ja", "北朝鮮とロシアの関係が深まった。").contains("does not read Japanese"));
  }

  /// Who corrected it, when and why; what the program had proposed nobody ever said.
  @Test
  void aCorrectedStateOfATieSaysWhoCorrectedIt() throws Refusal {
    Revision base =
        Revision.of(
            BorderBriefing.whole(),
            part -> {
              throw new Refusal(part, "It is missing.", "Bring it.");
            });
    String article = base.info().articles().getFirst().id();
    TieState state = base.article(article).findings().tieStates().getFirst();
    Trend other = state.trend() == Trend.COOLING ? Trend.MENDING : Trend.COOLING;
    OffsetDateTime at = OffsetDateTime.parse("2026-11-26T09:30:00Z");
    TieState to =
        new TieState(
            state.id(),
            state.pair(),
            other,
            state.words(),
            state.assessor(),
            state.side(),
            state.basis(),
            state.asOf(),
            state.stance(),
            state.evidence(),
            new Review(ReviewState.CORRECTED, "S. Second", at.toLocalDate()));
    Act act = Act.of("S. Second", at).because("read again");
    Revision now =
        base.with(new BriefingEdit.Amend(act, List.of(new Amendment(article, state, to))));
    Messages english = new Messages(Locale.ENGLISH);
    String page =
        new ArticlePage(now, new MessageSpeech(english)).of(now.article(article)).toString();
    String said = page.replace('\u00A0', ' ');
    assertEquals(2, said.split("corrected by S. Second", -1).length, "said once: " + said);
    assertTrue(said.contains("reason: “read again”"), said);
    assertFalse(page.contains("said before"), page);
    String stop =
        new StopPages(now, english, new QuotePlacer())
            .of(new Stop.OfTie("s1", Stop.Plan.NONE, state.pair()))
            .toString();
    assertFalse(stop.contains("said before"), stop);
    String old =
        new ArticlePage(base, new MessageSpeech(english)).of(base.article(article)).toString();
    assertFalse(old.contains("said before"), old);
  }

  @Test
  void anArticleThatIsReadDoesNot() {
    assertFalse(page("en", "Nothing happened.").contains("does not read"));
  }
}
