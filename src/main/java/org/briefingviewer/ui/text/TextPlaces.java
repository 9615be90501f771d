// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import org.briefingviewer.session.ReadingPlace;
import org.briefingviewer.ui.text.ParagraphView.VisibleLine;
import org.jspecify.annotations.Nullable;

/// Where the text stands, and where it has to go once it is laid out. The last wish counts.
final class TextPlaces {
  private static final double PERCENT = 100;

  private final TextScroller scroller;
  private @Nullable TextMove next;

  TextPlaces(TextScroller scroller) {
    this.scroller = scroller;
  }

  /// What is to be kept in view is so wherever else the text goes.
  void wish(TextMove move) {
    next = move instanceof TextMove.Uncover && next != null ? next : move;
  }

  boolean wishes() {
    return next != null;
  }

  /// Drops what was wished for, unless it is a place in the article that is shown from now on.
  void shown(String articleId) {
    if (!(next instanceof TextMove.Return back && back.place().articleId().equals(articleId))) {
      next = null;
    }
  }

  /// Returns the line that is first in view, or null when no words are in view.
  ///
  /// @param zoom the size in percent at which the text is set
  @Nullable ReadingPlace now(TextPage page, int zoom) {
    VisibleLine first = scroller.firstLine();
    return first == null
        ? null
        : new ReadingPlace(
            page.marked().article().id(), first.offset(), first.top() * PERCENT / zoom);
  }

  /// Goes where it was wished; stays when the place is in another article.
  ///
  /// @return what was done, or null
  @Nullable TextMove go(TextPage page, int zoom) {
    TextMove now = next;
    if (now instanceof TextMove.Reveal reveal) {
      next = null;
      scroller.reveal(page.rowOf(reveal.span().start()), reveal.span());
    } else if (now instanceof TextMove.Uncover covered) {
      next = null;
      scroller.uncover(page.rowOf(covered.span().start()), covered.span());
    } else if (now instanceof TextMove.Return back) {
      ReadingPlace place = back.place();
      if (!place.articleId().equals(page.marked().article().id())) {
        return null;
      }
      next = null;
      int row = page.rowOf(place.offset());
      scroller.returnTo(row, place.offset(), place.lead() * zoom / PERCENT);
    }
    return now;
  }
}
