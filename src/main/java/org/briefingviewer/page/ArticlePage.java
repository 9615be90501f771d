// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.ReviewState;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.GroupKind;
import org.briefingviewer.page.PageBlock.Head;
import org.briefingviewer.page.PageBlock.Heading;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.ArticleWorks;
import org.briefingviewer.wording.compare.JoinedFigures;
import org.briefingviewer.wording.part.EstimateParts;

/// An article as a page: its text, then a note on every estimate, what it says of the ties, and
/// where it comes from.
public final class ArticlePage {
  private final Briefing briefing;
  private final MessageSpeech speech;
  private final CorrectionHistory corrections;
  private final SealLines seal;

  public ArticlePage(Briefing briefing, MessageSpeech speech) {
    this.briefing = briefing;
    this.speech = speech;
    this.corrections = new CorrectionHistory(briefing);
    this.seal = new SealLines(briefing, speech);
  }

  public BriefingPage of(MarkedArticle marked) {
    List<EstimateParts> parts = new ArrayList<>();
    for (Estimate estimate : marked.findings().estimates()) {
      parts.add(
          EstimateParts.of(marked, briefing, estimate)
              .corrected(corrections.of(marked.article().id(), estimate)));
    }
    JoinedFigures joined = JoinedFigures.of(marked, briefing);
    FigureNotes figures =
        FigureNotes.of(parts, each -> joined.differences(each.estimate(), speech), speech);
    List<PageBlock> blocks =
        new ArrayList<>(
            new ArticleBlocks(marked, figures, briefing.knowledge(), speech)
                .all(key(parts.size())));
    blocks.addAll(unread(marked));
    blocks.addAll(notes(figures.notes(), marked.unplaced().size()));
    blocks.addAll(ties(marked));
    blocks.add(works(marked));
    return new BriefingPage(
        marked.article().headline(),
        seal.about(),
        marked.article().handling(briefing.info().handling()),
        blocks,
        marked.findings().estimates().stream()
            .map(
                estimate ->
                    new NotedFigure(
                        new EstimateId(marked.article().id(), estimate.id()),
                        estimate.quantity().asWritten()))
            .toList());
  }

  /// Says of an article that the program cannot read that nothing was looked for.
  private List<PageBlock> unread(MarkedArticle marked) {
    String language = marked.article().language();
    if (ReadLanguages.read(language)) {
      return List.of();
    }
    String name = ReadLanguages.name(language, speech.locale());
    return List.of(Words.of(ParagraphRole.LEGEND, speech.text("print.unread", name)));
  }

  /// Says how the signs in the text are read, before it.
  private PageBlock key(int figures) {
    String words = speech.text("print.figures", figures);
    return Words.of(
        ParagraphRole.KEY, figures == 0 ? words : words + ". " + speech.text("print.key"));
  }

  private List<PageBlock> notes(List<PageBlock.Note> notes, int unplaced) {
    List<PageBlock> blocks = new ArrayList<>();
    if (!notes.isEmpty()) {
      blocks.add(new Group(GroupKind.NOTES, List.copyOf(notes)));
    }
    if (unplaced > 0) {
      blocks.add(Words.of(ParagraphRole.LEGEND, speech.text("print.unplaced", unplaced)));
    }
    return blocks.isEmpty() ? List.of() : List.of(Group.section(blocks));
  }

  private List<PageBlock> ties(MarkedArticle marked) {
    List<TieState> states =
        marked.findings().tieStates().stream()
            .filter(state -> state.review().state() != ReviewState.REJECTED)
            .sorted(Comparator.comparingInt(state -> state.review().order()))
            .toList();
    if (states.isEmpty()) {
      return List.of();
    }
    TieBlocks ties = new TieBlocks(briefing.knowledge().triangle(), speech, true, corrections);
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.TIES, speech.text("print.ties")));
    states.forEach(state -> blocks.add(ties.entry(state)));
    return List.of(Group.section(blocks));
  }

  private PageBlock works(MarkedArticle marked) {
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(Heading.of(Head.WORKS, speech.text("print.works")));
    for (String line : new ArticleWorks(speech).lines(marked.article(), briefing.knowledge())) {
      blocks.add(Words.of(ParagraphRole.LINE, line));
    }
    return Group.section(blocks);
  }
}
