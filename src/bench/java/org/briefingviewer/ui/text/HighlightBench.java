// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.briefingviewer.bench.MillisBench;
import org.briefingviewer.bench.Texts;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.MarkedArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/// Milliseconds to work out what is marked where: the index of a whole article, once when it is
/// shown, and the runs of the ten paragraphs in its middle, each time they come into view. The
/// second should not depend on the article's length.
public class HighlightBench extends MillisBench {
  private static final int IN_VIEW = 10;

  @Param({"4000", "100000", "1000000"})
  public int characters;

  private MarkedArticle marked = marked(1);
  private TextPage page = page(marked);

  @Setup
  public void read() {
    marked = marked(characters);
    page = page(marked);
  }

  private static MarkedArticle marked(int characters) {
    Article article = Texts.news(characters);
    return MarkedArticle.of(article, new Extractor().find(article));
  }

  private static TextPage page(MarkedArticle marked) {
    return TextPage.of(marked, TextChoice.NONE, Map.of());
  }

  @Benchmark
  public TextPage index() {
    return page(marked);
  }

  @Benchmark
  public List<List<StyledRun>> runsInView() {
    int middle = marked.article().paragraphs().size() / 2;
    return IntStream.range(middle, Math.min(middle + IN_VIEW, marked.article().paragraphs().size()))
        .mapToObj(
            at ->
                StyledRuns.of(
                    marked.article().text(),
                    page.paragraph(at).span(),
                    page.highlights(at),
                    page.choice().dims()))
        .toList();
  }
}
