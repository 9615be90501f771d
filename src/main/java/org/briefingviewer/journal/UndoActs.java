// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.journal;

import org.briefingviewer.model.edit.Act;
import org.jspecify.annotations.Nullable;

/// The acts of one undo: what was done together is taken back together.
public final class UndoActs {
  private final DocumentContext around;
  private @Nullable Act first;

  public UndoActs(DocumentContext around) {
    this.around = around;
  }

  /// Makes an act of now by the person of another one.
  Act like(Act taken) {
    if (taken.together() == null) {
      return around.act(taken.by());
    }
    Act there = first;
    if (there == null) {
      there = around.act(taken.by());
      first = there;
    }
    return there.joining();
  }
}
