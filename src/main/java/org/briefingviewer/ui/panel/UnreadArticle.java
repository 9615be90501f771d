// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.panel;

import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.ShownArticle;
import org.briefingviewer.wording.Messages;
import org.jspecify.annotations.Nullable;

/// Tells of an article in a language that the program does not read, of which it must not say that
/// there is nothing in it.
final class UnreadArticle {
  private UnreadArticle() {}

  /// Returns that nothing was looked for in the shown article, and why; null when the program reads
  /// its language, and when no article is shown.
  static @Nullable String notice(ShownArticle reading, Messages messages) {
    MarkedArticle shown = reading.markedArticle();
    if (shown == null || ReadLanguages.read(shown.article().language())) {
      return null;
    }
    return messages.text(
        "panel.unread", ReadLanguages.name(shown.article().language(), messages.locale()));
  }
}
