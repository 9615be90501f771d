// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.derive.correction;

import java.util.Arrays;
import java.util.List;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.edit.Act;
import org.jspecify.annotations.Nullable;

/// One step by which a finding came to say something else.
///
/// @param act who did it, when and why
/// @param from as it was, or null where it was missed
/// @param to as it was then, or null where it was taken out
public record Correction(Act act, @Nullable Finding from, @Nullable Finding to) {

  /// Returns in what a claim became another, in the order of the card; empty for what is no claim,
  /// and for a claim that came in or went out as a whole.
  public List<ClaimField> fields() {
    return from instanceof Claim before && to instanceof Claim after
        ? Arrays.stream(ClaimField.values()).filter(field -> field.differs(before, after)).toList()
        : List.of();
  }

  /// Returns whether the finding came in by it.
  public boolean added() {
    return from == null;
  }
}
