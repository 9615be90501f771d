// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.page.PageBlock.ParagraphRole;
import org.briefingviewer.page.PageBlock.Words;
import org.briefingviewer.page.PageRun.Look;
import org.briefingviewer.wording.EditWords;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;

/// What a page says of each part of an estimate, in the note on it: all in one paragraph, its parts
/// apart by " · ", the bound once, with the number.
///
/// @param figure the same in words for a citation, with its number
/// @param quantity the estimate's
/// @param quoted the passages that notes before quote, each with the number of its note
record NoteBlocks(
    CitedFigure figure,
    Quantity quantity,
    Map<String, Integer> quoted,
    PartWords words,
    MessageSpeech speech)
    implements PartWords.SaidParts<List<PageRun>> {
  /// Stands between two parts.
  static final PageRun BETWEEN = PageRun.plain(" · ");

  /// Returns the note. What another one quotes is named, and not quoted again.
  ///
  /// @param quoted the passages that notes before quote, each with the number of its note
  /// @param beside what joined articles say otherwise, a sentence each
  static PageBlock.Note of(
      EstimateParts parts,
      CitedFigure figure,
      Map<String, Integer> quoted,
      List<String> beside,
      MessageSpeech speech) {
    NoteBlocks blocks =
        new NoteBlocks(figure, parts.estimate().quantity(), quoted, new PartWords(speech), speech);
    List<PageRun> runs = new ArrayList<>();
    for (EstimatePart part : parts.list()) {
      List<PageRun> said = part.read(blocks);
      if (!said.isEmpty() && !runs.isEmpty()) {
        runs.add(BETWEEN);
      }
      runs.addAll(said);
    }
    for (String sentence : beside) {
      runs.add(BETWEEN);
      runs.add(PageRun.plain(sentence));
    }
    return new PageBlock.Note(
        figure.number(), figure.checked(), List.of(new Words(ParagraphRole.LINE, runs)));
  }

  @Override
  public List<PageRun> said(String part) {
    return part.isEmpty() ? List.of() : List.of(PageRun.plain(part));
  }

  /// With its number and bound, and with hedges, likelihood and confidence.
  @Override
  public List<PageRun> figure(EstimatePart.Figure part) {
    return List.of(
        new PageRun(Look.AS_WRITTEN, part.words()), PageRun.plain(": " + number(figure.manner())));
  }

  private String number(String manner) {
    String value = speech.quantity(quantity);
    return manner.isEmpty() ? value : value + ", " + manner;
  }

  /// Said beside the figure.
  @Override
  public List<PageRun> value(EstimatePart.Value part) {
    return List.of();
  }

  /// Said with the number.
  @Override
  public List<PageRun> bound(EstimatePart.Bound part) {
    return List.of();
  }

  /// Said beside the figure.
  @Override
  public List<PageRun> hedges(EstimatePart.Hedges part) {
    return List.of();
  }

  /// Said beside the figure.
  @Override
  public List<PageRun> likelihood(EstimatePart.Likelihood part) {
    return List.of();
  }

  /// Said beside the figure.
  @Override
  public List<PageRun> confidence(EstimatePart.Confidence part) {
    return List.of();
  }

  @Override
  public List<PageRun> chain(EstimatePart.Chain part) {
    List<PageRun> runs = new ArrayList<>();
    for (CitedLink link : words.links(part)) {
      if (!runs.isEmpty()) {
        runs.add(PageRun.plain(" ← "));
      }
      runs.add(
          switch (link.kind()) {
            case STATED -> PageRun.plain(link.words());
            case INFERRED -> new PageRun(Look.INFERRED, link.words());
            case GAP -> new PageRun(Look.GAP, link.bracketed());
          });
    }
    return runs;
  }

  /// A date that the text does not say is left out, as in a citation.
  @Override
  public List<PageRun> asOf(EstimatePart.AsOf part) {
    return part.date() == null ? List.of() : said(words.asOf(part));
  }

  @Override
  public List<PageRun> alsoSaid(EstimatePart.AlsoSaid part) {
    String passage = part.quote().words();
    Integer note = quoted.get(passage);
    return said(
        note == null
            ? words.alsoSaid(part)
            : speech.text("print.alsoSaidAgain", note, EditWords.brief(passage)));
  }

  @Override
  public List<PageRun> checked(EstimatePart.Checked part) {
    return List.of(PageRun.checked(part.review().read(), words.checked(part)));
  }

  /// Each sheet bears the strictest mark of its page, and the paragraph its own.
  @Override
  public List<PageRun> handling(EstimatePart.Handling part) {
    return List.of();
  }
}
