// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.reading;

import java.util.List;
import org.briefingviewer.agreement.Agreement;
import org.briefingviewer.agreement.ReadingDifference;
import org.briefingviewer.model.reading.Adjudication;
import org.briefingviewer.model.reading.SecondReading;
import org.jspecify.annotations.Nullable;

/// The open briefing beside a second reading of it.
public record ComparedReading(SecondReading reading, Agreement agreement) {

  /// Returns who chose at a difference, or null where nobody has.
  public @Nullable Adjudication decided(ReadingDifference difference) {
    return reading.decided(difference.place());
  }

  /// Returns the differences at which nobody has chosen.
  public List<ReadingDifference> open() {
    return agreement.differences().stream().filter(each -> decided(each) == null).toList();
  }
}
