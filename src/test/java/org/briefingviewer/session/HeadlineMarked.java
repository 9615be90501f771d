// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Knowledge;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.TlpLevel;
import org.briefingviewer.model.briefing.Briefing;

/// The invented briefing, in which an article's first paragraph bears a mark of its own.
public record HeadlineMarked(String article) implements Briefing {
  public static final HandlingMark RED = HandlingMark.of(TlpLevel.RED);

  private static final MemoryBriefing PLAIN = BorderBriefing.whole();

  @Override
  public BundleInfo info() {
    return PLAIN.info();
  }

  @Override
  public Knowledge knowledge() {
    return PLAIN.knowledge();
  }

  @Override
  public MarkedArticle article(String id) throws Refusal {
    MarkedArticle marked = PLAIN.article(id);
    if (!id.equals(article)) {
      return marked;
    }
    Article plain = marked.article();
    List<Paragraph> paragraphs = new ArrayList<>(plain.paragraphs());
    paragraphs.set(0, paragraphs.getFirst().marked(RED));
    return marked.with(plain.with(paragraphs));
  }
}
