// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;
import org.briefingviewer.derive.ComputedFigures;
import org.briefingviewer.derive.Consequence;
import org.briefingviewer.derive.ConvertedFigure;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.PageRun.Look;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.computed.ConsequenceWords;
import org.briefingviewer.wording.computed.ConversionWords;

/// What a stop shows of what is computed from a figure: each result says that it is, how, and what
/// is left open; below them stand the figures of the text that it was computed from.
public final class ComputedBlocks {
  private final MarkedArticle marked;
  private final Messages messages;
  private final ConsequenceWords consequences;
  private final ConversionWords conversions;

  ComputedBlocks(MarkedArticle marked, Messages messages) {
    this.marked = marked;
    this.messages = messages;
    this.consequences = new ConsequenceWords(messages);
    this.conversions = new ConversionWords(messages);
  }

  /// Returns the figures of the text that something is computed from, the given one first.
  public static SequencedSet<Claim> grounds(MarkedArticle marked, Estimate estimate) {
    SequencedSet<Claim> claims = new LinkedHashSet<>();
    claims.add(estimate);
    for (Consequence each : ComputedFigures.of(marked, estimate).follows()) {
      claims.add(each.part());
      claims.add(each.other());
    }
    return claims;
  }

  /// Returns everything that is computed from an estimate; the reason where nothing is.
  ///
  /// @param brief everything of an estimate in a few lines
  List<PageBlock> of(Estimate estimate, Function<Estimate, List<PageBlock>> brief) {
    ComputedFigures computed = ComputedFigures.of(marked, estimate);
    List<PageBlock> blocks = new ArrayList<>();
    if (computed.isEmpty()) {
      blocks.add(Words.of(ParagraphRole.WARNING, messages.text("stage.computed.none")));
    }
    for (Consequence each : computed.follows()) {
      blocks.add(result(consequences.result(each)));
      consequences.grounds(each).forEach(words -> blocks.add(line(words)));
    }
    for (ConvertedFigure each : computed.converted()) {
      blocks.add(result(conversions.value(each)));
    }
    if (!computed.converted().isEmpty()) {
      blocks.add(line(conversions.factors(computed.converted())));
    }
    for (Claim claim : grounds(marked, estimate)) {
      switch (claim) {
        case Estimate e -> blocks.addAll(brief.apply(e));
        case PlainFigure p -> blocks.addAll(plain(p));
      }
    }
    return blocks;
  }

  private PageBlock result(String words) {
    return new Words(
        ParagraphRole.COMPUTED,
        List.of(
            new PageRun(Look.COMPUTED, words),
            new PageRun(Look.COMPUTED, messages.text("stage.computed.label"))));
  }

  private static PageBlock line(String words) {
    return new Words(ParagraphRole.LINE, List.of(new PageRun(Look.COMPUTED, words)));
  }

  /// A number that no estimate is made of has nobody whose it is.
  private List<PageBlock> plain(PlainFigure figure) {
    String words = figure.span().of(marked.article().text());
    return List.of(
        Words.line(messages.text("stage.computed.number", words)),
        PageBlock.Checked.of(figure.review(), messages));
  }
}
