// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.page.PageBlock.Kind;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.wording.Speech;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// What a page says of each part of an estimate, in the note on it.
///
/// @param figure the same in words for a citation, with its number
record NoteBlocks(CitedFigure figure, PartWords words)
    implements EstimatePart.Reader<List<PageBlock>> {

  /// Returns the note.
  static PageBlock.Note of(EstimateParts parts, CitedFigure figure, Speech speech) {
    NoteBlocks blocks = new NoteBlocks(figure, new PartWords(speech));
    return new PageBlock.Note(
        figure.number(),
        figure.checked(),
        parts.list().stream().flatMap(part -> part.read(blocks).stream()).toList());
  }

  /// Returns the same, all in one paragraph.
  static PageBlock.Note running(EstimateParts parts, CitedFigure figure, Speech speech) {
    List<PageRun> runs = new ArrayList<>();
    for (PageBlock block : of(parts, figure, speech).blocks()) {
      if (!runs.isEmpty()) {
        runs.add(new PageRun.Plain(" · "));
      }
      switch (block) {
        case Words line -> runs.addAll(line.runs());
        case PageBlock.Review review ->
            runs.add(new PageRun.Review(review.checked(), review.words()));
        default -> throw new IllegalStateException("a note holds " + block);
      }
    }
    return new PageBlock.Note(
        figure.number(), figure.checked(), List.of(new Words(Kind.LINE, runs)));
  }

  private static List<PageBlock> line(String words) {
    return List.of(Words.of(Kind.LINE, words));
  }

  /// With its bound, and with hedges, likelihood and confidence.
  @Override
  public List<PageBlock> figure(EstimatePart.Figure part) {
    return List.of(
        new Words(
            Kind.LEAD,
            List.of(
                new PageRun.AsWritten(part.words()), new PageRun.Plain(": " + figure.bound()))));
  }

  @Override
  public List<PageBlock> value(EstimatePart.Value part) {
    return line(words.value(part));
  }

  /// Said in the first line.
  @Override
  public List<PageBlock> bound(EstimatePart.Bound part) {
    return List.of();
  }

  /// Said in the first line.
  @Override
  public List<PageBlock> hedges(EstimatePart.Hedges part) {
    return List.of();
  }

  /// Said in the first line.
  @Override
  public List<PageBlock> likelihood(EstimatePart.Likelihood part) {
    return List.of();
  }

  /// Said in the first line.
  @Override
  public List<PageBlock> confidence(EstimatePart.Confidence part) {
    return List.of();
  }

  @Override
  public List<PageBlock> chain(EstimatePart.Chain part) {
    List<PageRun> runs = new ArrayList<>();
    for (CitedLink link : words.links(part)) {
      if (!runs.isEmpty()) {
        runs.add(new PageRun.Plain(" ← "));
      }
      runs.add(
          switch (link.kind()) {
            case STATED -> new PageRun.Plain(link.words());
            case INFERRED -> new PageRun.Inferred(link.words());
            case GAP -> new PageRun.Gap(link.bracketed());
          });
    }
    return List.of(new Words(Kind.LINE, runs));
  }

  @Override
  public List<PageBlock> doubt(EstimatePart.Doubt part) {
    return line(words.doubt(part));
  }

  /// A date that the text does not say is left out, as in a citation.
  @Override
  public List<PageBlock> asOf(EstimatePart.AsOf part) {
    return part.date() == null ? List.of() : line(words.asOf(part));
  }

  @Override
  public List<PageBlock> scope(EstimatePart.Scope part) {
    return line(words.scope(part));
  }

  @Override
  public List<PageBlock> alsoSaid(EstimatePart.AlsoSaid part) {
    return line(words.alsoSaid(part));
  }

  @Override
  public List<PageBlock> alternative(EstimatePart.Alternative part) {
    return line(words.alternative(part));
  }

  @Override
  public List<PageBlock> whole(EstimatePart.Whole part) {
    return line(words.whole(part));
  }

  @Override
  public List<PageBlock> pages(EstimatePart.Pages part) {
    return line(words.pages(part));
  }

  @Override
  public List<PageBlock> changedPlace(EstimatePart.ChangedPlace part) {
    return line(words.changedPlace(part));
  }

  @Override
  public List<PageBlock> rated(EstimatePart.Rated part) {
    return line(words.rated(part));
  }

  @Override
  public List<PageBlock> checked(EstimatePart.Checked part) {
    return List.of(new PageBlock.Review(part.review().read(), words.checked(part)));
  }

  @Override
  public List<PageBlock> corrected(EstimatePart.Corrected part) {
    return line(words.corrected(part));
  }

  /// Each sheet bears the strictest mark of its page, and the paragraph its own.
  @Override
  public List<PageBlock> handling(EstimatePart.Handling part) {
    return List.of();
  }
}
