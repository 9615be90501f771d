// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import javafx.scene.layout.Region;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ReaderChoice;
import org.briefingviewer.session.ReaderMoves;
import org.briefingviewer.ui.text.Highlight.EstimateMark;

/// Shows the short card of the mark that is pointed at, and chooses the one that is clicked.
///
/// @param area what the card must not leave
record MarkPointing(ReaderChoice choice, ReaderMoves moves, Region area, EstimatePeek peek)
    implements MarkNode.Listener {
  @Override
  public void chosen(EstimateMark mark) {
    peek.close();
    moves.chooseEstimate(mark.estimate());
  }

  @Override
  public void pointed(MarkNode node, boolean at) {
    Estimate estimate = node.mark().estimate();
    if (at && !estimate.equals(choice.estimateProperty().get())) {
      var place = area.sceneToLocal(ParagraphView.place(node));
      peek.show(node.mark(), place, area.getWidth(), area.getHeight());
    } else if (!node.isPointedAt()) {
      peek.close();
    }
  }
}
