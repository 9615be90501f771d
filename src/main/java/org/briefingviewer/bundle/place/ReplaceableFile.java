// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.place;

import org.jspecify.annotations.Nullable;

/// What a save may take the place of.
public sealed interface ReplaceableFile {
  /// Whatever is there: somebody named it for that.
  record Anything() implements ReplaceableFile {}

  /// Only the file that the edits were made on, or nothing.
  ///
  /// @param identity of that file, or null for the one that the briefing was opened from
  record Known(@Nullable String identity) implements ReplaceableFile {}

  /// Whatever is there, which stays under another name.
  ///
  /// @param label what stands in that name, behind the file's own
  record Kept(String label) implements ReplaceableFile {}

  /// Nothing: the name is a new one.
  record Nothing() implements ReplaceableFile {}
}
