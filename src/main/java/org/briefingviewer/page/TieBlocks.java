// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.part.TiePart;
import org.briefingviewer.wording.part.TieParts;

/// What a page says of each part of a tie's state: as somebody's assessment, with its hedge and
/// date.
///
/// @param passages whether the passages that bear it out are quoted; else only the words that say
///   so
record TieBlocks(
    Triangle triangle, MessageSpeech speech, boolean passages, CorrectionHistory corrections)
    implements TiePart.Reader<List<PageBlock>> {

  /// Returns what is said of a state.
  PageBlock.TieEntry of(TieState state) {
    return new PageBlock.TieEntry(
        TieParts.of(state, corrections.of(state.articleId(), state)).stream()
            .flatMap(part -> part.read(this).stream())
            .toList());
  }

  /// Returns what a block of a state says, for a running line.
  static List<PageRun> runs(PageBlock block) {
    return switch (block) {
      case Words words -> words.runs();
      case PageBlock.Review review -> List.of(new PageRun.Review(review.checked(), review.words()));
      default -> throw new IllegalStateException("a tie's state holds " + block);
    };
  }

  /// Returns "DPRK–China: mending, hedged".
  @Override
  public List<PageBlock> trend(TiePart.Trend part) {
    String words =
        speech.stance(
            "print.state",
            part.stance(),
            TieWords.pair(speech, triangle, part.pair()),
            speech.text(part.trend()));
    return List.of(Words.of(ParagraphRole.LEAD, words));
  }

  /// Returns "assessed by Seoul (stated), 27 March 2025"; what the text leaves out is said.
  @Override
  public List<PageBlock> assessed(TiePart.Assessed part) {
    Agent assessor = part.assessor();
    String who =
        assessor == null
            ? speech.text(part.nobody())
            : speech.text(
                part.basis() == Basis.STATED ? "cited.stated" : "cited.inferred",
                speech.text(part.said(), speech.within(assessor)));
    String when = part.asOf() == null ? speech.text("date.none") : speech.date(part.asOf());
    return List.of(Words.of(ParagraphRole.LINE, who + ", " + when));
  }

  /// A passage that holds the words stands for them too.
  @Override
  public List<PageBlock> words(TiePart.Words part) {
    return passages && part.quoted() ? List.of() : quoted(Stream.of(part.words()));
  }

  /// Each once. The cover leaves them to the pages of the articles that say them.
  @Override
  public List<PageBlock> evidence(TiePart.Evidence part) {
    return passages
        ? quoted(part.quotes().stream().map(EvidenceQuote::words).distinct())
        : List.of();
  }

  private List<PageBlock> quoted(Stream<String> said) {
    return said.<PageBlock>map(words -> Words.of(ParagraphRole.LINE, speech.text("quoted", words)))
        .toList();
  }

  @Override
  public List<PageBlock> checked(TiePart.Checked part) {
    return List.of(new PageBlock.Review(part.review().read(), speech.review(part.review())));
  }

  @Override
  public List<PageBlock> corrected(TiePart.Corrected part) {
    return List.of(
        Words.of(
            ParagraphRole.LINE, new CorrectionWords(speech.messages()).of(part.steps(), triangle)));
  }
}
