// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.read;

import org.briefingviewer.ingest.draft.BlockRole;
import org.briefingviewer.ingest.draft.ProseLook;
import org.briefingviewer.model.DroppedLine;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A run of words that stands alone on a page, with what its place in the markup says of it.
///
/// @param text the words, a line break where the page breaks the line
/// @param role what its tag or class says that it is
/// @param holder the block element that the words stand in
/// @param linked how many of its characters are links to other pages
/// @param links how many links they are
/// @param note whether it is the mark of a note, cut out of the words before it
/// @param notice what it is left out for when the page speaks of itself in it, or null
record PageLine(
    String text,
    BlockRole role,
    Element holder,
    int linked,
    int links,
    boolean note,
    DroppedLine.@Nullable Reason notice) {
  private static final int TITLE_WORDS = 3;
  private static final int TITLE = 25;
  private static final int LABEL = 16;
  private static final int NAME = 12;

  /// Tells whether it is running text, and mostly no link.
  boolean prose() {
    return role == BlockRole.BODY
        && notice == null
        && linked * 2 <= text.length()
        && ProseLook.reads(text);
  }

  /// Tells whether nearly all of it is a link, or all but the few words that announce it.
  boolean link() {
    boolean announced =
        linked >= TITLE && text.length() - linked <= LABEL && !ProseLook.closed(text);
    int most = ProseLook.closed(text) ? 9 : 8;
    return announced || (linked > 0 && linked * 10 >= text.length() * most);
  }

  /// Tells whether it is a link of enough words to be the title of another page.
  boolean linkedTitle() {
    return link() && !ProseLook.closed(text) && ProseLook.words(text) >= TITLE_WORDS;
  }

  /// Tells whether it is a paragraph whose names are links, each to a page about what it names: it
  /// points to no other article.
  boolean enumerates() {
    return holder.normalName().equals("p") && links > 1 && linked <= NAME * links;
  }
}
