// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.beside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.briefingviewer.compare.translation.TranslatedFigure;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.ui.passage.PassageHost;
import org.briefingviewer.ui.passage.PassageMark;
import org.jspecify.annotations.Nullable;

/// One of the two texts with the marks of its figures: a straight line where the other text says
/// the same, a wave where it does not.
final class BesideSide implements PassageHost {
  private final Article article;
  private final DoubleSupplier letters;
  private final Consumer<TranslatedFigure> asked;
  private final List<PassageMark> marks = new ArrayList<>();
  private final Map<PassageMark, TranslatedFigure> figures = new HashMap<>();
  private final Function<TranslatedFigure, @Nullable Claim> side;

  /// @param side gives of a figure what this text says
  /// @param letters the size of the text's letters, in pixels
  /// @param asked told which figure was clicked
  BesideSide(
      Article article,
      List<TranslatedFigure> all,
      Function<TranslatedFigure, @Nullable Claim> side,
      DoubleSupplier letters,
      Consumer<TranslatedFigure> asked) {
    this.article = article;
    this.side = side;
    this.letters = letters;
    this.asked = asked;
    for (TranslatedFigure figure : all) {
      PassageMark mark = mark(figure);
      if (mark != null) {
        marks.add(mark);
        figures.put(mark, figure);
      }
    }
  }

  /// Returns how a figure is marked in this text, or null where this text does not have it.
  @Nullable PassageMark mark(@Nullable TranslatedFigure figure) {
    Claim claim = figure == null ? null : side.apply(figure);
    if (figure == null || claim == null) {
      return null;
    }
    boolean same = figure.drifts().isEmpty();
    return new PassageMark(claim.span(), same ? PassageMark.Look.SOUND : PassageMark.Look.OPEN);
  }

  Article article() {
    return article;
  }

  List<Paragraph> paragraphs(int from, int to) {
    return article.paragraphs().subList(from, to);
  }

  List<PassageMark> marksIn(Paragraph paragraph) {
    return marks.stream().filter(mark -> mark.span().overlaps(paragraph.span())).toList();
  }

  @Override
  public String text() {
    return article.text();
  }

  @Override
  public double letters() {
    return letters.getAsDouble();
  }

  @Override
  public void ask(PassageMark mark) {
    TranslatedFigure figure = figures.get(mark);
    if (figure != null) {
      asked.accept(figure);
    }
  }
}
