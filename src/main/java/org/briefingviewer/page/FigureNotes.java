// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.cited.CitedFigure;
import org.briefingviewer.wording.cited.CitedLink;
import org.briefingviewer.wording.cited.FigureWords;
import org.briefingviewer.wording.part.EstimateParts;

/// The figures of a page with the notes on them, numbered from 1.
///
/// @param notes the note on each figure, in the same order
public record FigureNotes(
    List<CitedFigure> figures, List<PageBlock.Note> notes, MessageSpeech speech) {
  public FigureNotes {
    figures = List.copyOf(figures);
    notes = List.copyOf(notes);
  }

  /// Numbers figures in the order given.
  ///
  /// @param beside what is said of each figure by articles that its own is joined with
  public static FigureNotes of(
      List<EstimateParts> estimates,
      Function<EstimateParts, List<String>> beside,
      MessageSpeech speech) {
    List<CitedFigure> figures = new ArrayList<>();
    List<PageBlock.Note> notes = new ArrayList<>();
    Map<String, Integer> quoted = new HashMap<>();
    for (EstimateParts parts : estimates) {
      CitedFigure figure = new FigureWords(speech).of(parts, figures.size() + 1);
      figures.add(figure);
      notes.add(NoteBlocks.of(parts, figure, quoted, beside.apply(parts), speech));
      parts
          .estimate()
          .alsoSaid()
          .forEach(quote -> quoted.putIfAbsent(quote.words(), figure.number()));
    }
    return new FigureNotes(figures, notes, speech);
  }

  /// Returns a figure in running text.
  ///
  /// @param index of the figure, from 0
  /// @param words as the text has them there
  public PageRun mark(int index, String words) {
    CitedFigure figure = figures.get(index);
    return new PageRun(
        PageRun.Look.FIGURE,
        words,
        new PageRun.NoteLink(figure.number(), figure.checked(), spoken(figure)));
  }

  /// Returns what a screen reader says of the number: the figure and whose it is.
  private String spoken(CitedFigure figure) {
    String chain = figure.chain().stream().map(CitedLink::words).collect(Collectors.joining(", "));
    return speech.text(
        "print.noteLink",
        figure.number(),
        figure.asWritten(),
        figure.bound(),
        chain,
        figure.review());
  }
}
