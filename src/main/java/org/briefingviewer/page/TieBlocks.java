// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.briefingviewer.derive.correction.CorrectionHistory;
import org.briefingviewer.model.Agent;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.EvidenceQuote;
import org.briefingviewer.model.TieState;
import org.briefingviewer.model.Triangle;
import org.briefingviewer.page.PageBlock.Group;
import org.briefingviewer.page.PageBlock.GroupKind;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.correction.CorrectionWords;
import org.briefingviewer.wording.part.TiePart;
import org.briefingviewer.wording.part.TieParts;

/// What a page says of each part of a tie's state: as somebody's assessment, with its hedge and
/// date, all but the trend in one line. A passage that bears out several states is quoted with the
/// first, and called by its first words with the others.
final class TieBlocks implements TiePart.Reader<List<PageRun>> {
  private final Triangle triangle;
  private final MessageSpeech speech;
  private final boolean passages;
  private final CorrectionHistory corrections;

  /// The passages that are quoted already.
  private final Set<String> quoted = new HashSet<>();

  /// @param passages whether the passages that bear a state out are quoted; else only the words
  ///   that say so
  TieBlocks(
      Triangle triangle, MessageSpeech speech, boolean passages, CorrectionHistory corrections) {
    this.triangle = triangle;
    this.speech = speech;
    this.passages = passages;
    this.corrections = corrections;
  }

  /// Returns what is said of the next state, under its trend: "DPRK–China: mending, hedged".
  Group entry(TieState state) {
    String trend =
        speech.stance(
            "print.state",
            state.stance(),
            TieWords.pair(speech, triangle, state.pair()),
            speech.text(state.trend()));
    Group entry =
        new Group(GroupKind.TIE, List.of(Words.of(ParagraphRole.LEAD, trend), line(state, "")));
    state.evidence().forEach(quote -> quoted.add(quote.words()));
    return entry;
  }

  /// Returns all that is said of a state but its trend.
  ///
  /// @param before what stands before it; may be empty
  Words line(TieState state, String before) {
    List<PageRun> runs = new ArrayList<>();
    if (!before.isEmpty()) {
      runs.add(PageRun.plain(before));
    }
    for (TiePart part : TieParts.of(state, corrections.of(state.articleId(), state))) {
      for (PageRun said : part.read(this)) {
        if (!runs.isEmpty()) {
          runs.add(NoteBlocks.BETWEEN);
        }
        runs.add(said);
      }
    }
    return new Words(ParagraphRole.LINE, runs);
  }

  private static List<PageRun> said(String words) {
    return List.of(PageRun.plain(words));
  }

  /// It stands above.
  @Override
  public List<PageRun> trend(TiePart.Trend part) {
    return List.of();
  }

  /// Returns "assessed by Seoul (stated), 27 March 2025"; what the text leaves out is said.
  @Override
  public List<PageRun> assessed(TiePart.Assessed part) {
    Agent assessor = part.assessor();
    String who =
        assessor == null
            ? speech.text(part.nobody())
            : speech.text(
                part.basis() == Basis.STATED ? "cited.stated" : "cited.inferred",
                speech.text(part.said(), speech.within(assessor)));
    String when = part.asOf() == null ? speech.text("date.none") : speech.date(part.asOf());
    return said(who + ", " + when);
  }

  /// A passage that holds the words stands for them too.
  @Override
  public List<PageRun> words(TiePart.Words part) {
    return passages && part.quoted() ? List.of() : quoted(Stream.of(part.words()));
  }

  /// Each once. The cover leaves them to the pages of the articles that say them.
  @Override
  public List<PageRun> evidence(TiePart.Evidence part) {
    return passages
        ? quoted(part.quotes().stream().map(EvidenceQuote::words).distinct())
        : List.of();
  }

  private List<PageRun> quoted(Stream<String> passages) {
    return passages
        .map(
            words ->
                quoted.contains(words)
                    ? speech.text("print.again", EditWords.brief(words))
                    : speech.text("quoted", words))
        .map(PageRun::plain)
        .toList();
  }

  @Override
  public List<PageRun> checked(TiePart.Checked part) {
    return List.of(PageRun.checked(part.review().read(), speech.review(part.review())));
  }

  @Override
  public List<PageRun> corrected(TiePart.Corrected part) {
    String words =
        new CorrectionWords(speech.messages()).beside(part.review(), part.steps(), triangle);
    return words.isEmpty() ? List.of() : said(words);
  }
}
