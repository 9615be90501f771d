// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Words by which a text says how likely a claim is: "highly unlikely", "a realistic possibility".
/// It is no hedge, and no band in percent is derived from it: that would need the scale that was
/// meant.
///
/// @param span where they stand in the article's text
/// @param words as written
public record Likelihood(TextSpan span, String words) {}
