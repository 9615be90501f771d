// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import java.util.List;
import javafx.scene.Node;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.TieWords;
import org.briefingviewer.wording.part.TiePart;

/// What stands above the passages of a tie's state.
record TiePartNodes(Messages messages, PanelText text) implements TiePart.Reader<List<Node>> {

  /// Between whom stands in the card's own head.
  @Override
  public List<Node> trend(TiePart.Trend part) {
    String words = new TieWords(messages).trend(part.trend(), part.stance());
    return List.of(PanelText.wrapping(words, "evidence-state"));
  }

  /// They stand here where no passage below has them.
  @Override
  public List<Node> words(TiePart.Words part) {
    return part.quoted()
        ? List.of()
        : List.of(text.words(messages.text("quoted", part.words()), "quote-words"));
  }

  @Override
  public List<Node> assessed(TiePart.Assessed part) {
    return List.of(text.words(new TieWords(messages).assessed(part), "soft"));
  }

  /// The passages follow below, twenty at a time: a tie may have thousands.
  @Override
  public List<Node> evidence(TiePart.Evidence part) {
    return List.of();
  }

  @Override
  public List<Node> checked(TiePart.Checked part) {
    return List.of(new ReviewMark(messages).framed(part.review(), text));
  }

  /// It stands below the state, each thing struck beside what came instead.
  @Override
  public List<Node> corrected(TiePart.Corrected part) {
    return List.of();
  }
}
