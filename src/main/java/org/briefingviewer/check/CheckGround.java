// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.check;

import org.briefingviewer.model.seal.SealCheck;

/// Why a check found something.
public enum CheckGround {
  /// A quantity that the program took for no estimate, and nobody looked.
  FIGURE_UNSETTLED(SealCheck.NUMBER_UNSETTLED),
  /// A quantity that stands under no mark at all.
  NUMBER_UNMARKED(SealCheck.NUMBER_UNSETTLED),
  NO_SOURCE(SealCheck.SOURCE_MISSING),
  QUOTE_UNPLACED(SealCheck.TIE_UNPROVEN),
  NO_ASSESSOR(SealCheck.TIE_UNPROVEN),
  LIKELY_AND_SURE(SealCheck.LIKELIHOOD_WITH_CONFIDENCE),
  INSTRUMENT_ASSESSES(SealCheck.ASSESSOR_NO_ACTOR),
  UNNAMED_ASSESS(SealCheck.ASSESSOR_NO_ACTOR),
  OUTLET_ASSESSES(SealCheck.ASSESSOR_NO_ACTOR),
  ESTIMATE_UNCHECKED(SealCheck.UNCHECKED),
  STATE_UNCHECKED(SealCheck.UNCHECKED),
  EVENT_UNCHECKED(SealCheck.UNCHECKED),
  NO_HANDLING(SealCheck.HANDLING_MISSING),
  NO_RIGHTS(SealCheck.RIGHTS_MISSING),
  FIGURE_DATED_AFTER(SealCheck.DATE_AFTER_ARTICLE),
  STATE_DATED_AFTER(SealCheck.DATE_AFTER_ARTICLE),
  EVENT_DATED_AFTER(SealCheck.DATE_AFTER_ARTICLE),
  NO_PLACE(SealCheck.MARK_UNPLACED),
  /// It stands on similar words, and nobody confirmed that.
  OTHER_WORDS(SealCheck.MARK_UNPLACED);

  private final SealCheck check;

  CheckGround(SealCheck check) {
    this.check = check;
  }

  /// Returns the check that it belongs to.
  public SealCheck check() {
    return check;
  }
}
