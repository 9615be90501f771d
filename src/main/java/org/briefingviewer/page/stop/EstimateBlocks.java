// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page.stop;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChainElement;
import org.briefingviewer.model.ChainGap;
import org.briefingviewer.model.ChainGap.GapKind;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.HedgeKind;
import org.briefingviewer.model.PartialDate;
import org.briefingviewer.page.PageBlock;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun;
import org.briefingviewer.page.PageRun.Look;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// What a stop shows of each part of an estimate.
final class EstimateBlocks implements PartWords.SaidParts<EstimateBlocks> {
  private static final String BETWEEN = " · ";

  private final Messages messages;
  private final PartWords words;
  private final List<PageBlock> above = new ArrayList<>();
  private final List<PageRun> figure = new ArrayList<>();
  private final List<PageRun> chain = new ArrayList<>();
  private final List<PageRun> facts = new ArrayList<>();
  private final List<PageBlock> caveats = new ArrayList<>();
  private final List<PageBlock> checked = new ArrayList<>();
  private final List<HedgeCue> hedges = new ArrayList<>();
  private String written = "";
  private String number = "";
  private Bound bound = Bound.UNSTATED;

  /// What the figure counts, as the text has it.
  private String counted = "";

  EstimateBlocks(Messages messages) {
    this.messages = messages;
    this.words = new PartWords(new MessageSpeech(messages));
  }

  /// Returns everything of an estimate but the sentence in which it stands.
  static List<PageBlock> of(EstimateParts parts, Messages messages) {
    return read(parts, messages).blocks();
  }

  /// Returns everything of an estimate on one line, for where several stand below each other.
  static List<PageBlock> brief(EstimateParts parts, Messages messages) {
    EstimateBlocks blocks = read(parts, messages);
    List<PageRun> line = new ArrayList<>(blocks.figures());
    blocks.above.forEach(block -> line.addAll(behind(block.runs())));
    line.addAll(behind(blocks.chain));
    line.addAll(behind(blocks.facts));
    blocks.caveats.forEach(block -> line.addAll(behind(block.runs())));
    List<PageBlock> all = new ArrayList<>();
    all.add(new Words(ParagraphRole.LINE, line));
    all.addAll(blocks.checked);
    return all;
  }

  private static EstimateBlocks read(EstimateParts parts, Messages messages) {
    EstimateBlocks blocks = new EstimateBlocks(messages);
    for (EstimatePart part : parts.list()) {
      blocks.counted = part instanceof EstimatePart.Scope scope ? scope.words() : blocks.counted;
    }
    parts.list().forEach(part -> part.read(blocks));
    return blocks;
  }

  private static List<PageRun> behind(List<PageRun> runs) {
    List<PageRun> all = new ArrayList<>();
    all.add(PageRun.plain(BETWEEN));
    all.addAll(runs);
    return all;
  }

  private List<PageBlock> blocks() {
    List<PageBlock> blocks = new ArrayList<>(above);
    blocks.add(new Words(ParagraphRole.FIGURE, figures()));
    blocks.add(new Words(ParagraphRole.WHOSE, chain));
    blocks.add(new Words(ParagraphRole.LINE, facts));
    blocks.addAll(caveats);
    blocks.addAll(checked);
    return blocks;
  }

  /// The figure, its hedges and its bound stand in one size: a room reads what is largest.
  private List<PageRun> figures() {
    figure.clear();
    int at = Math.max(0, written.indexOf(number));
    hedge(written.substring(0, at));
    figure.add(new PageRun(Look.FIGURE, number));
    String behind = written.substring(Math.min(written.length(), at + number.length()));
    // "12 to 15 workers may": without what follows in the text the word says nothing.
    List<HedgeCue> cut = hedges.stream().filter(cue -> ends(behind, cue)).toList();
    hedge(cut.isEmpty() ? behind : "");
    List<HedgeCue> apart =
        hedges.stream().filter(cue -> cut.contains(cue) || !beside(cue)).toList();
    boolean said = hedges.stream().anyMatch(c -> c.kind() == HedgeKind.APPROXIMATOR);
    if (!said && bound != Bound.UNSTATED && bound != Bound.BETWEEN) {
      figure.add(new PageRun(Look.BOUND, messages.text("stage.bound", messages.text(bound))));
    }
    for (HedgeCue cue : apart) {
      figure.add(new PageRun(Look.HEDGE, messages.text("stage.hedge", cue.words())));
    }
    return figure;
  }

  private boolean beside(HedgeCue cue) {
    return written.replace('\u00A0', ' ').contains(cue.words());
  }

  /// Tells whether nothing but a word that is no approximation stands behind the number.
  private static boolean ends(String behind, HedgeCue cue) {
    return cue.kind() != HedgeKind.APPROXIMATOR
        && behind.replace('\u00A0', ' ').strip().equals(cue.words());
  }

  private void hedge(String said) {
    if (!said.isEmpty()) {
      figure.add(new PageRun(Look.HEDGE, said.replace('\u00A0', ' ')));
    }
  }

  private EstimateBlocks fact(Look look, String said) {
    if (!facts.isEmpty()) {
      facts.add(PageRun.plain(BETWEEN));
    }
    facts.add(new PageRun(look, said));
    return this;
  }

  private EstimateBlocks caveat(PageBlock block) {
    caveats.add(block);
    return this;
  }

  @Override
  public PartWords words() {
    return words;
  }

  @Override
  public EstimateBlocks said(String part) {
    return part.isEmpty() ? this : caveat(Words.line(part));
  }

  @Override
  public EstimateBlocks figure(EstimatePart.Figure part) {
    number = part.words();
    written = part.withHedges();
    return this;
  }

  /// The text's own words for a scale stand large above.
  @Override
  public EstimateBlocks value(EstimatePart.Value part) {
    return part.quantity().value().known() ? fact(Look.PLAIN, words.value(part)) : this;
  }

  @Override
  public EstimateBlocks bound(EstimatePart.Bound part) {
    bound = part.bound();
    return this;
  }

  @Override
  public EstimateBlocks hedges(EstimatePart.Hedges part) {
    hedges.addAll(part.cues());
    return this;
  }

  @Override
  public EstimateBlocks likelihood(EstimatePart.Likelihood part) {
    return fact(Look.PLAIN, words.likelihood(part));
  }

  @Override
  public EstimateBlocks confidence(EstimatePart.Confidence part) {
    return fact(Look.PLAIN, words.confidence(part));
  }

  /// In a room what the text states goes without saying; what is inferred is said to be. That
  /// somebody is not named stands behind who that is; what evidence there is not stands in the line
  /// below: of most figures of the news a text tells none.
  @Override
  public EstimateBlocks chain(EstimatePart.Chain part) {
    List<CitedLink> links = words.links(part);
    ChainLink source = part.chain().source();
    for (int i = 0; i < links.size(); i++) {
      CitedLink link = links.get(i);
      ChainElement element =
          part.chain().elements().isEmpty()
              ? part.chain().sourceGap()
              : part.chain().elements().get(i);
      if (source != null && gap(element, GapKind.EVIDENCE_NOT_STATED)) {
        fact(Look.GAP, link.words());
      } else if (!chain.isEmpty() && gap(element, GapKind.NOT_NAMED)) {
        chain.add(new PageRun(Look.GAP, messages.text("stage.unnamed", link.words())));
      } else {
        if (!chain.isEmpty()) {
          chain.add(PageRun.plain(" ← "));
        }
        boolean whose = element.equals(source);
        chain.add(
            switch (link.kind()) {
              case STATED -> new PageRun(whose ? Look.SOURCE : Look.PLAIN, link.brief());
              case INFERRED -> new PageRun(Look.INFERRED, link.words());
              case GAP -> new PageRun(Look.GAP, link.bracketed());
            });
      }
    }
    return this;
  }

  private static boolean gap(ChainElement element, GapKind kind) {
    return element instanceof ChainGap gap && gap.kind() == kind;
  }

  @Override
  public EstimateBlocks doubt(EstimatePart.Doubt part) {
    return caveat(Words.of(ParagraphRole.WARNING, words.doubt(part)));
  }

  /// A date that was not found is a gap like any other. A year says less than what is counted "in
  /// January and February of 2016".
  @Override
  public EstimateBlocks asOf(EstimatePart.AsOf part) {
    PartialDate date = part.date();
    if (date != null && date.month() == 0 && counted.contains(String.valueOf(date.year()))) {
      return this;
    }
    return fact(part.date() == null ? Look.GAP : Look.PLAIN, words.asOf(part));
  }

  @Override
  public EstimateBlocks scope(EstimatePart.Scope part) {
    above.add(Words.of(ParagraphRole.KICKER, part.words()));
    return this;
  }

  @Override
  public EstimateBlocks changedPlace(EstimatePart.ChangedPlace part) {
    return caveat(Words.of(ParagraphRole.WARNING, words.changedPlace(part)));
  }

  @Override
  public EstimateBlocks pages(EstimatePart.Pages part) {
    return fact(Look.PLAIN, words.pages(part));
  }

  @Override
  public EstimateBlocks rated(EstimatePart.Rated part) {
    return fact(Look.PLAIN, words.rated(part));
  }

  @Override
  public EstimateBlocks checked(EstimatePart.Checked part) {
    checked.add(PageBlock.Checked.of(part.review(), messages));
    return this;
  }

  /// The band above the stop bears the strictest mark of all that it shows.
  @Override
  public EstimateBlocks handling(EstimatePart.Handling part) {
    return this;
  }
}
