// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive;

import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Quantity;

/// A figure that follows from two others. It is computed here and cited from nobody.
///
/// @param kind how it follows
/// @param part the amount that is a share of the whole
/// @param other the share of [ConsequenceKind#WHOLE], the whole of [ConsequenceKind#SHARE]
/// @param partRange the numbers that `part` may stand for
/// @param otherRange the numbers that `other` may stand for, a share in percent
/// @param of what the whole is, as written, with what is left open of it
/// @param result a range, or a bound where the text sets no end; rounded outwards to two digits
public record Consequence(
    ConsequenceKind kind,
    Claim part,
    Claim other,
    FigureInterval partRange,
    FigureInterval otherRange,
    ShareWhole of,
    Quantity result) {

  /// How a figure follows.
  public enum ConsequenceKind {
    /// An amount and its share give the whole: part ÷ share.
    WHOLE,
    /// An amount and the whole that it is a part of give the share: part ÷ whole.
    SHARE
  }
}
