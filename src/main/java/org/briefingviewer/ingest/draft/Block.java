// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import org.briefingviewer.model.Dropped;
import org.briefingviewer.model.PageSpan;
import org.jspecify.annotations.Nullable;

/// A run of words that stands alone on its page: a paragraph, a heading, a button.
///
/// @param dropped why it is left out of the article, or null when it is kept
/// @param beside whether it stands outside of the part of the page that holds the text: such a
///   block is kept only for what a step takes it to be
/// @param pages where it stands in a document that has pages, else null
public record Block(
    String text,
    Role role,
    Dropped.@Nullable Reason dropped,
    boolean beside,
    @Nullable PageSpan pages) {

  /// Returns a kept block of the given role.
  public static Block of(Role role, String text) {
    return new Block(text, role, null, false, null);
  }

  /// Returns a kept paragraph.
  public static Block body(String text) {
    return of(Role.BODY, text);
  }

  /// Returns a block that is left out.
  public static Block dropped(String text, Dropped.Reason reason) {
    return new Block(text, Role.BODY, reason, false, null);
  }

  public Block with(String words) {
    return new Block(words, role, dropped, beside, pages);
  }

  public Block as(Role other) {
    return new Block(text, other, dropped, beside, pages);
  }

  public Block drop(Dropped.Reason reason) {
    return new Block(text, role, reason, beside, pages);
  }

  /// Returns it as standing outside of the part that holds the text.
  public Block outside() {
    return new Block(text, role, dropped, true, pages);
  }

  /// Returns it as standing on these pages.
  public Block on(PageSpan where) {
    return new Block(text, role, dropped, beside, where);
  }

  public boolean kept() {
    return dropped == null;
  }

  /// Tells whether it is kept and has this role.
  public boolean is(Role wanted) {
    return kept() && role == wanted;
  }

  /// Tells whether it is kept and reads as running text of the article.
  public boolean prose() {
    return is(Role.BODY) && !beside && Prose.reads(text);
  }
}
