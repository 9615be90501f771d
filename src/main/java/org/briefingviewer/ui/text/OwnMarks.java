// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui.text;

import java.util.List;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What the reader has put into the shown article: the places found, and own notes.
///
/// @param hits what was searched for, in text order
/// @param hit the hit that is looked at, one of `hits`, or null
/// @param notes the passages that bear an own note, in text order
public record OwnMarks(List<TextSpan> hits, @Nullable TextSpan hit, List<TextSpan> notes) {

  /// None of either.
  public static final OwnMarks NONE = new OwnMarks(List.of(), null, List.of());

  public OwnMarks {
    hits = List.copyOf(hits);
    notes = List.copyOf(notes);
  }
}
