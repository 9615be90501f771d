// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.briefing.Briefing;

/// Looks through a briefing before it is sealed. Reads every article once; meant for a background
/// thread.
public final class SealChecks {
  private final KnownOutlets outlets = new KnownOutlets();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final NumberSeeker seeker;

  /// @param seeker says where numbers stand that may lack a mark
  public SealChecks(NumberSeeker seeker) {
    this.seeker = seeker;
  }

  /// Makes checks that take for a number what an extractor finds.
  public static SealChecks by(Extractor extractor) {
    return new SealChecks(extractor::numbers);
  }

  /// Returns what the checks find in a briefing as it is now.
  ///
  /// @param cancelled asked before each article; what was found until then is returned
  public SealReport of(Briefing briefing, BooleanSupplier cancelled) {
    List<CheckFinding> found = new ArrayList<>();
    List<Problem> unread = new ArrayList<>();
    Set<String> unsought = new TreeSet<>();
    int inBulk = 0;
    if (briefing.info().handling() == null) {
      found.add(new CheckFinding(CheckGround.NO_HANDLING, null, null, null, "", ""));
    }
    for (ArticleSummary summary : briefing.info().articles()) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      try {
        MarkedArticle marked = briefing.article(summary.id());
        found.addAll(new ArticleChecks(outlets, splitter, seeker, marked).run());
        inBulk += inBulk(marked);
        String language = marked.article().language();
        if (!ReadLanguages.read(language)) {
          unsought.add(language);
        }
      } catch (Refusal e) {
        unread.addAll(e.problems());
      }
    }
    found.sort(Comparator.comparing(CheckFinding::check));
    return new SealReport(found, unread, List.copyOf(unsought), inBulk);
  }

  private static int inBulk(MarkedArticle marked) {
    return (int)
        marked.findings().all().stream()
            .filter(finding -> finding.review().standing() == Review.Standing.BULK)
            .count();
  }
}
