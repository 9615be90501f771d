// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.made.MadeArticles;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts.AddedParts;
import org.briefingviewer.model.edit.FindingId;
import org.briefingviewer.model.edit.FindingId.FindingKind;
import org.briefingviewer.session.document.Document;

/// Edits of every kind, as chance wants.
record RandomEdits(Document document, Random random) {
  private static final int MOST_ARTICLES = 6;
  private static final MadeArticles MADE = new MadeArticles(new Extractor().triangle());

  BriefingEdit any(Briefing now) throws Refusal, IOException {
    List<ArticleSummary> list = now.info().articles();
    ArticleSummary article = list.get(random.nextInt(list.size()));
    return switch (random.nextInt(12)) {
      case 0 ->
          new BriefingEdit.Retitle(document.act(LockedWork.READER), now.info().title(), word());
      case 1 ->
          new BriefingEdit.MoveArticle(
              document.act(LockedWork.READER),
              article.id(),
              list.indexOf(article),
              random.nextInt(list.size()));
      case 2 -> list.size() < MOST_ARTICLES ? added(now) : settled(now.article(article.id()));
      case 3 ->
          list.size() > 2
              ? new BriefingEdit.RemoveArticle(
                  document.act(LockedWork.READER), article.id(), article.headline())
              : settled(now.article(article.id()));
      default -> settled(now.article(article.id()));
    };
  }

  private String word() {
    return LockedWork.PLANTED + " " + random.nextInt(1_000_000);
  }

  private BriefingEdit added(Briefing now) throws IOException {
    int free = 1;
    while (now.has(MadeArticles.id(free))) {
      free++;
    }
    MarkedArticle article = MADE.article(free);
    String part = document.parts().put(new AddedParts(article, MadeArticles.agents(free), null));
    String raw =
        document.parts().put(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    return new BriefingEdit.AddArticles(
        document.act(LockedWork.READER),
        List.of(
            new BriefingEdit.AddArticles.Added(
                MadeArticles.id(free),
                article.article().headline(),
                part,
                new BriefingEdit.AddArticles.Original(UUID.randomUUID() + ".txt", raw))));
  }

  private BriefingEdit settled(MarkedArticle article) {
    List<Estimate> estimates = new ArrayList<>();
    for (Claim claim : article.findings().claims()) {
      if (claim instanceof Estimate estimate) {
        estimates.add(estimate);
      }
    }
    Estimate estimate = estimates.get(random.nextInt(estimates.size()));
    FindingId mark = new FindingId(article.article().id(), FindingKind.ESTIMATE, estimate.id());
    return new BriefingEdit.Settle(
        document.act(LockedWork.READER),
        List.of(
            new BriefingEdit.Settled(
                mark, estimate.quantity().asWritten(), estimate.review().state())),
        random.nextBoolean() ? ReviewState.ACCEPTED : ReviewState.REJECTED);
  }
}
