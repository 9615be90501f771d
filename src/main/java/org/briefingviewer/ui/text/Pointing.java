// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import javafx.scene.layout.Region;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.session.ReadingSession;
import org.briefingviewer.ui.text.Highlight.EstimateMark;

/// Shows the short card of the mark that is pointed at, and chooses the one that is clicked.
final class Pointing implements MarkNode.Listener {
  private final ReadingSession session;
  private final Region area;
  private final Peek peek;

  /// @param area what the card must not leave
  Pointing(ReadingSession session, Region area, Peek peek) {
    this.session = session;
    this.area = area;
    this.peek = peek;
  }

  @Override
  public void chosen(EstimateMark mark) {
    peek.close();
    session.chooseEstimate(mark.estimate());
  }

  @Override
  public void pointed(MarkNode node, boolean at) {
    Estimate estimate = node.mark().estimate();
    if (at && !estimate.equals(session.estimateProperty().get())) {
      var place = area.sceneToLocal(ParagraphView.place(node));
      peek.show(node.mark(), place, area.getWidth(), area.getHeight());
    } else if (!node.isPointedAt()) {
      peek.close();
    }
  }
}
