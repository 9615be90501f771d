// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import java.util.List;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.model.briefing.Briefing;

/// A briefing that is presented by other stops than its own.
public record GivenStops(Briefing of, List<Stop> stops) implements Briefing {
  @Override
  public BundleInfo info() {
    return of.info();
  }

  @Override
  public Knowledge knowledge() {
    return of.knowledge();
  }

  @Override
  public MarkedArticle article(String id) throws Refusal {
    return of.article(id);
  }
}
