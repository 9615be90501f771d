// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

/// A kind of difference between two figures and the words that it rests on.
///
/// @param one words of the first figure's report, or empty
/// @param other words of the second one's, or empty
public record FigureDifference(DifferenceKind kind, String one, String other) {}
