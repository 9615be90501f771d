// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.outline;

import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.briefingviewer.model.PageSpan;
import org.briefingviewer.ui.font.Fonts;
import org.briefingviewer.ui.font.ScriptedText;
import org.briefingviewer.ui.row.ShownCell;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// A heading in the outline, with its page and what stands under it; the one that is being read
/// says so.
final class OutlineCell extends ShownCell<OutlineHeading> {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final Messages messages;
  private final Fonts fonts;
  private final @Nullable OutlineHeading here;

  OutlineCell(Messages messages, Fonts fonts, @Nullable OutlineHeading here) {
    this.messages = messages;
    this.fonts = fonts;
    this.here = here;
    getStyleClass().add("outline-cell");
    setPrefWidth(0); // the words wrap at the width of the list
  }

  @Override
  protected void updateItem(@Nullable OutlineHeading heading, boolean empty) {
    super.updateItem(heading, empty);
    pseudoClassStateChanged(HERE, !empty && heading != null && heading.equals(here));
  }

  @Override
  protected void show(OutlineHeading heading) {
    ScriptedText words = new ScriptedText(fonts, heading.words(), "outline-heading");
    ScriptedText more = new ScriptedText(fonts, further(heading), "outline-further");
    VBox both = new VBox(words, more);
    setGraphic(both);
    setAccessibleText(heading.words() + ", " + further(heading));
  }

  private String further(OutlineHeading heading) {
    String counted = messages.text("list.estimates", heading.estimates());
    PageSpan pages = heading.pages();
    String said =
        pages == null ? counted : messages.text("outline.page", pages.first()) + " · " + counted;
    return heading.equals(here) ? messages.text("outline.here") + " · " + said : said;
  }
}
