// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ingest.draft;

import org.briefingviewer.model.Dropped;
import org.jspecify.annotations.Nullable;

/// A run of words that stands alone on its page: a paragraph, a heading, a button.
///
/// @param dropped why it is left out of the article, or null when it is kept
public record Block(String text, Role role, Dropped.@Nullable Reason dropped) {

  /// Returns a kept block of the given role.
  public static Block of(Role role, String text) {
    return new Block(text, role, null);
  }

  /// Returns a kept paragraph.
  public static Block body(String text) {
    return of(Role.BODY, text);
  }

  /// Returns a block that is left out.
  public static Block dropped(String text, Dropped.Reason reason) {
    return new Block(text, Role.BODY, reason);
  }

  public Block with(String words) {
    return new Block(words, role, dropped);
  }

  public Block as(Role other) {
    return new Block(text, other, dropped);
  }

  public Block drop(Dropped.Reason reason) {
    return new Block(text, role, reason);
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
    return is(Role.BODY) && Prose.reads(text);
  }
}
