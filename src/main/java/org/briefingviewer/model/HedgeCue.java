// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Words that hedge a claim.
///
/// @param span where they stand in the article's text
/// @param words as written
public record HedgeCue(TextSpan span, String words, HedgeKind kind) {}
