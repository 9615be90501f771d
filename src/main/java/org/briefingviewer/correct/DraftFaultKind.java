// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

/// What cannot be in an estimate.
public enum DraftFaultKind {
  /// What is typed is no number.
  NO_NUMBER,
  /// No number is given, and the bound says more than a scale.
  NUMBER_MISSING,
  /// The lower end lies above the upper one.
  ENDS_REVERSED,
  /// An upper end without a lower one.
  LOWER_END_MISSING,
  /// "Between" with one number only.
  UPPER_END_MISSING,
  /// Neither a unit that is known nor a noun of the text.
  NO_UNIT,
  /// No date, or one that the calendar does not have.
  NO_DATE,
  /// No band in percent, its ends in order.
  NO_BAND,
  /// A scale without a band.
  BAND_MISSING,
  /// A band without the name of its scale.
  SCALE_MISSING,
  /// A band without words of likelihood that would mean it.
  LIKELIHOOD_MISSING,
  /// Words that the text does not have.
  NOT_IN_TEXT,
  /// Words that were picked and not added yet.
  NOT_ADDED,
  /// A link of the chain without a name.
  NAME_MISSING
}
