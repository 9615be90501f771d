// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.difference;

/// How two figures of one thing stand to each other, in the order in which it is told. Several may
/// hold.
public enum DifferenceKind {
  /// Number, bound, scope and date are the same, as far as both say.
  SAME,
  /// The numbers differ, and both may be roundings of one.
  CONSISTENT,
  /// A later report of the same source, or the text says that one takes the other's place.
  REVISION,
  OTHER_DATE,
  /// Other things are counted, or one report says that its figure also takes in, or leaves out,
  /// something else.
  OTHER_SCOPE,
  OTHER_BOUND,
  /// Two sources give numbers that do not fit together, or one denies the other's; both are kept.
  DISPUTED,
  /// The numbers differ, and nothing says why.
  OTHER_VALUE
}
