// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.table;

import java.util.List;
import javafx.css.PseudoClass;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.table.EstimateColumn;
import org.briefingviewer.table.EstimateRow;
import org.briefingviewer.ui.field.RunLine;
import org.briefingviewer.ui.font.FontScript;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptRun;

/// A cell of words on one line, in whichever scripts; where there is no room they end in an
/// ellipsis, and the row's tooltip says all.
final class WordsCell extends GridCell {
  private static final PseudoClass GAP = PseudoClass.getPseudoClass("gap");

  private final EstimateColumn column;
  private final Fonts fonts;

  WordsCell(EstimateColumn column, Fonts fonts) {
    super(column);
    this.column = column;
    this.fonts = fonts;
  }

  @Override
  void show(EstimateRow row, String words) {
    pseudoClassStateChanged(GAP, gap(row.entry().estimate().chain()));
    List<ScriptRun> runs = foreign() ? ScriptRun.of(words) : List.of();
    if (runs.stream().allMatch(run -> run.script() == FontScript.LATIN)) {
      setGraphic(null);
      setText(words);
    } else {
      setText(null);
      setGraphic(RunLine.of(words, fonts));
    }
  }

  /// Tells whether the words are the text's, in any script, or the window's own.
  private boolean foreign() {
    return switch (column) {
      case AS_WRITTEN, SOURCE, ARTICLE -> true;
      case NUMBER, VALUE, BOUND, CHAIN, DATE, CHECKED -> false;
    };
  }

  private boolean gap(AttributionChain chain) {
    return switch (column) {
      case SOURCE -> chain.source() == null;
      case CHAIN -> chain.links().size() < chain.elements().size();
      default -> false;
    };
  }

  @Override
  void clear() {
    pseudoClassStateChanged(GAP, false);
    setText(null);
    setGraphic(null);
  }
}
