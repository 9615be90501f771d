// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake.addition;

/// An article that was there already when it was brought in once more.
///
/// @param articleId the id under which it is there
/// @param headline as it was brought in now
public record RepeatedArticle(String articleId, String headline) {}
