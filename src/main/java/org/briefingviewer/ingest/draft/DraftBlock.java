// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import org.briefingviewer.model.DroppedLine;
import org.briefingviewer.model.PageSpan;
import org.jspecify.annotations.Nullable;

/// A run of words that stands alone on its page: a paragraph, a heading, a button.
///
/// @param dropped why it is left out of the article, or null when it is kept
/// @param beside whether it stands outside of the part of the page that holds the text: such a
///   block is kept only for what a step takes it to be
/// @param pages where it stands in a document that has pages, else null
/// @param size that of its letters in points, 0 where nothing says it
public record DraftBlock(
    String text,
    BlockRole role,
    DroppedLine.@Nullable Reason dropped,
    boolean beside,
    @Nullable PageSpan pages,
    double size) {

  /// Returns a kept block of the given role.
  public static DraftBlock of(BlockRole role, String text) {
    return new DraftBlock(text, role, null, false, null, 0);
  }

  /// Returns a kept paragraph.
  public static DraftBlock body(String text) {
    return of(BlockRole.BODY, text);
  }

  /// Returns a block that is left out.
  public static DraftBlock dropped(String text, DroppedLine.Reason reason) {
    return new DraftBlock(text, BlockRole.BODY, reason, false, null, 0);
  }

  public DraftBlock with(String words) {
    return new DraftBlock(words, role, dropped, beside, pages, size);
  }

  public DraftBlock as(BlockRole other) {
    return new DraftBlock(text, other, dropped, beside, pages, size);
  }

  public DraftBlock drop(DroppedLine.Reason reason) {
    return new DraftBlock(text, role, reason, beside, pages, size);
  }

  /// Returns it as standing outside of the part that holds the text.
  public DraftBlock outside() {
    return new DraftBlock(text, role, dropped, true, pages, size);
  }

  /// Returns it as standing on these pages.
  public DraftBlock on(PageSpan where) {
    return new DraftBlock(text, role, dropped, beside, where, size);
  }

  /// Returns it with letters of this size.
  public DraftBlock sized(double points) {
    return new DraftBlock(text, role, dropped, beside, pages, points);
  }

  public boolean kept() {
    return dropped == null;
  }

  /// Tells whether it is kept and has this role.
  public boolean is(BlockRole wanted) {
    return kept() && role == wanted;
  }

  /// Tells whether it is kept and reads as running text of the article.
  public boolean prose() {
    return is(BlockRole.BODY) && !beside && ProseLook.reads(text);
  }
}
