// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model;

/// Words of an article that bear something out.
///
/// @param articleId the article they stand in
/// @param span their place in its text
/// @param words as written
public record EvidenceQuote(String articleId, TextSpan span, String words) {}
