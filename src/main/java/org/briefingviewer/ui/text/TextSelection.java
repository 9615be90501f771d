// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.session.ReaderChoice;
import org.jspecify.annotations.Nullable;

/// What is selected in an article: from an anchor that stays to a caret that moves. It knows
/// offsets in the article's text and nothing of paragraphs, so it runs across them.
final class TextSelection {
  private final ReadOnlyObjectWrapper<@Nullable TextSpan> span = new ReadOnlyObjectWrapper<>(null);
  private TextSpan anchor = new TextSpan(0, 0);

  ReadOnlyObjectProperty<@Nullable TextSpan> spanProperty() {
    return span.getReadOnlyProperty();
  }

  /// Begins anew; `from` is what stays selected whichever way the caret goes.
  void begin(TextSpan from) {
    anchor = from;
    span.set(from.length() == 0 ? null : from);
  }

  /// Selects from the anchor up to and with `to`.
  void extend(TextSpan to) {
    int start = Math.min(anchor.start(), to.start());
    int end = Math.max(anchor.end(), to.end());
    span.set(start == end ? null : new TextSpan(start, end));
  }

  /// Lets go as soon as an estimate, a tie or a passage is chosen: what is chosen last is meant.
  void yieldTo(ReaderChoice choice) {
    choice
        .estimateProperty()
        .subscribe(
            (before, now) -> {
              if (now != null && (before == null || !before.id().equals(now.id()))) {
                clear();
              }
            });
    choice.tieProperty().subscribe((before, now) -> clearFor(now));
    choice.passageProperty().subscribe((before, now) -> clearFor(now));
  }

  private void clearFor(@Nullable Object chosen) {
    if (chosen != null) {
      clear();
    }
  }

  void clear() {
    begin(new TextSpan(0, 0));
  }
}
