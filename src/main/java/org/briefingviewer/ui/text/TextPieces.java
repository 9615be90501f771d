// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.font.WordFlow;
import org.briefingviewer.ui.text.Highlight.EstimateMark;
import org.briefingviewer.wording.Messages;

/// Makes the nodes that paragraphs are set from.
final class TextPieces {
  /// The style of a paragraph's own handling mark.
  static final String HANDLING = "own-handling";

  private final Fonts fonts;
  private final Messages messages;
  private final EstimateWords words;
  private final TextInks inks = new TextInks();

  TextPieces(Fonts fonts, Messages messages) {
    this.fonts = fonts;
    this.messages = messages;
    this.words = new EstimateWords(messages);
  }

  /// Returns a run's words as they are shown.
  WordFlow.Part part(StyledRun run) {
    List<String> styles = new ArrayList<>();
    styles.add(run.look().name().toLowerCase(Locale.ROOT));
    styles.add(run.script().styleClass());
    if (run.dimmed()) {
      styles.add("dimmed");
    }
    return new WordFlow.Part(run.words(), styles);
  }

  /// Loads the font in which a run is set.
  ///
  /// @param strong whether it stands in a heading
  void needFont(StyledRun run, boolean strong) {
    if (strong) {
      fonts.needStrong(run.script());
    } else {
      fonts.need(run.script());
    }
  }

  MarkNode mark(EstimateMark mark, MarkNode.Listener listener) {
    return new MarkNode(mark, () -> words.accessible(mark), listener);
  }

  /// Returns what the lines under the words are filled with; it has to stand in the scene.
  TextInks inks() {
    return inks;
  }

  String captionLabel() {
    return messages.text("text.caption");
  }

  /// Returns room for a paragraph's own handling mark, which may be in any script.
  ScriptedText handling() {
    return new ScriptedText(fonts, "", HANDLING);
  }
}
