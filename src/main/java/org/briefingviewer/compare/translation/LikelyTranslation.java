// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import org.briefingviewer.model.ArticleSummary;

/// An article that can be joined with the one that is read.
///
/// @param shared how many figures both have; 0 where nobody counted
/// @param proposed whether the program takes the two for original and translation, which a person
///   has to confirm
public record LikelyTranslation(ArticleSummary article, int shared, boolean proposed) {}
