// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.trial;

import java.nio.charset.StandardCharsets;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;

/// Tells states of a briefing apart: one short word over all that the actions of a [Reviewer]
/// change.
final class Print {
  private static final int FROM = "sha256:".length();
  private static final int LENGTH = 16;

  private Print() {}

  static String of(Briefing briefing) throws Refusal {
    StringBuilder told = new StringBuilder(briefing.info().title());
    for (ArticleSummary summary : briefing.info().articles()) {
      told.append('\n').append(summary.id()).append(' ').append(summary.headline());
      MarkedArticle article = briefing.article(summary.id());
      for (Claim claim : article.findings().claims()) {
        if (claim instanceof Estimate estimate) {
          told.append(' ').append(estimate.id()).append(estimate.review().state());
        }
      }
      for (TieState state : article.findings().tieStates()) {
        told.append(' ').append(state.id()).append(state.review().state());
      }
    }
    return ManifestEntry.hash(told.toString().getBytes(StandardCharsets.UTF_8))
        .substring(FROM, FROM + LENGTH);
  }
}
