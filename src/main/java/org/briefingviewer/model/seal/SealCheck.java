// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.seal;

/// What is looked for before a briefing is sealed.
///
/// A check holds a seal back where a person can mend what it finds, and what it finds would
/// otherwise leave as a fact. What only the texts themselves could mend is told, and holds nothing
/// back.
public enum SealCheck {
  /// A number of a text that is no mark, and of which nobody said that it need not be one.
  NUMBER_UNSETTLED(true),
  /// An estimate whose chain names nobody and has no gap in that place.
  SOURCE_MISSING(true),
  /// A state of a tie whose words do not stand where they should, or that nobody assesses.
  TIE_UNPROVEN(true),
  /// How likely and how sure, in one sentence: ICD 203 keeps them apart.
  LIKELIHOOD_WITH_CONFIDENCE(false),
  /// A state of a tie that is assessed by an instrument, by people without a name, or by the outlet
  /// that only tells it.
  ASSESSOR_NO_ACTOR(true),
  /// What the program proposed and nobody checked.
  UNCHECKED(true),
  /// A briefing without a handling mark.
  HANDLING_MISSING(true),
  /// A text of which nobody knows who may use it how.
  RIGHTS_MISSING(false),
  /// A date of a figure, of a tie's state or of an event that lies after its article's own.
  DATE_AFTER_ARTICLE(false),
  /// A mark that found no place, or stands on other words than it was made on.
  MARK_UNPLACED(true);

  private final boolean blocking;

  SealCheck(boolean blocking) {
    this.blocking = blocking;
  }

  /// Returns whether what it finds holds a seal back, unless somebody seals all the same.
  public boolean blocking() {
    return blocking;
  }
}
