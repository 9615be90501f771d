// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Something that the reader wrote beside a text. It is the reader's own: no part of the briefing,
/// and never copied, printed or exported along with it unless that is asked for.
///
/// @param id an IRI, unique in the world
/// @param text what the reader wrote: plain text, LF line ends, not blank
/// @param created when it was first written
/// @param modified when it was last changed
///
///   Throws `IllegalArgumentException` when the id or the text is blank
public record Note(
    String id, Target target, String text, OffsetDateTime created, OffsetDateTime modified) {
  public Note {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a note has no id");
    }
    if (text.isBlank()) {
      throw new IllegalArgumentException("the note " + id + " is empty");
    }
  }

  /// What a note is about.
  ///
  /// @param anchor the passage as it stood when the note was made; null when the note is about the
  ///   article as a whole
  /// @param estimateId the id of the estimate that the passage is, or null when it is just a
  ///   passage
  public record Target(String articleId, @Nullable Anchor anchor, @Nullable String estimateId) {

    /// Makes the target that is a whole article.
    public static Target article(String articleId) {
      return new Target(articleId, null, null);
    }

    /// Makes the target that is a passage of an article's text.
    public static Target passage(Article article, TextSpan span) {
      return new Target(article.id(), Anchor.of(article.text(), span), null);
    }

    /// Makes the target that is an estimate of an article.
    public static Target estimate(Article article, Estimate estimate) {
      return new Target(article.id(), Anchor.of(article.text(), estimate.span()), estimate.id());
    }
  }

  /// Returns the words that the note is about as they were when it was made; empty when it is about
  /// the whole article.
  public String words() {
    return target.anchor() == null ? "" : target.anchor().exact();
  }

  /// Returns the note with another text.
  ///
  /// @param when now
  public Note withText(String changed, OffsetDateTime when) {
    return new Note(id, target, changed, created, when);
  }
}
