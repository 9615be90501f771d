// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.tie;

import javafx.scene.Node;
import org.briefingviewer.correct.tie.TieDraft;
import org.jspecify.annotations.Nullable;

/// A state of a tie that is being written, as it goes from a window in one language into one in
/// another.
///
/// @param draft as typed so far
/// @param why its reason, as typed so far
/// @param field the id of the field that has the focus, or null
/// @param open whether its editor stands open, or was put away with its article
public record UnsavedTie(TieDraft draft, String why, @Nullable String field, boolean open) {

  static UnsavedTie of(TieEditor editor) {
    Node owner = editor.getScene() == null ? null : editor.getScene().getFocusOwner();
    String id = owner == null ? null : owner.getId();
    Node named = id == null ? null : editor.lookup("#" + id);
    boolean inside = named != null && named.equals(owner);
    return new UnsavedTie(editor.draft(), editor.why(), inside ? id : null, true);
  }

  /// Goes on in an editor that was made for it.
  void into(TieEditor editor) {
    editor.resume(why);
    Node there = field == null ? null : editor.lookup("#" + field);
    if (there != null) {
      there.requestFocus();
    }
  }
}
