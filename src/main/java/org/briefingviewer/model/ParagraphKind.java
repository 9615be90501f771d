// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// What part of an article a paragraph is.
public enum ParagraphKind {
  HEADLINE,
  /// The line under the headline.
  DECK,
  SUBHEAD,
  BODY,
  /// The words under a picture; kept once, after the body.
  CAPTION;

  /// Tells whether it names what follows.
  public boolean heading() {
    return this == HEADLINE || this == SUBHEAD;
  }
}
