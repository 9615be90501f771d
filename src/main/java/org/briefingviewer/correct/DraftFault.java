// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import org.jspecify.annotations.Nullable;

/// Something in a draft that cannot be.
///
/// @param kind what is wrong
/// @param field where it was typed, or null where it stands in the chain
/// @param place the index in the chain, or -1
/// @param words what was typed
public record DraftFault(DraftFaultKind kind, @Nullable TypedField field, int place, String words) {

  public static DraftFault in(TypedField field, DraftFaultKind kind, String words) {
    return new DraftFault(kind, field, -1, words);
  }
}
