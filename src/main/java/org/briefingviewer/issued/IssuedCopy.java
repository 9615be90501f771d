// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.issued;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// A copy that went out: a sealed briefing, a print, or a file of another format.
///
/// @param id unique among the remembered copies
/// @param format the id of the format: "pdf"; for a sealed briefing "briefing"
/// @param printed whether it went to a printer and stands in no file of its own
/// @param of the briefing that it is of
/// @param article the id of the only article on it, or null for the whole briefing
/// @param at when it went out
/// @param lastEdit the id of the newest edit that it holds, or null when it holds none
/// @param path where it was written, or null for a print
public record IssuedCopy(
    String id,
    String format,
    boolean printed,
    Of of,
    @Nullable String article,
    OffsetDateTime at,
    @Nullable String lastEdit,
    @Nullable Path path) {

  /// What a sealed briefing counts as among the formats.
  public static final String BRIEFING = "briefing";

  /// Which briefing it is of, in which state.
  ///
  /// @param name the briefing's slug; empty where it had no file of its own yet
  /// @param created when the briefing was made, which no edit changes
  /// @param version with the edits that came after its seal
  /// @param changes how many edits the version holds beyond its seal; 0 where it was not sealed
  /// @param sealed whether a seal stood on it, covering it or not
  public record Of(
      String name,
      OffsetDateTime created,
      String title,
      String version,
      boolean sealed,
      int changes) {

    /// Describes a briefing as it is now.
    ///
    /// @param untitled whether it has no file of its own yet: its name may still become another
    public static Of of(BundleInfo info, boolean untitled) {
      return new Of(
          untitled ? "" : info.name(),
          info.created(),
          info.title(),
          info.version(),
          info.seal() != null && !info.compared().differs(),
          info.seal() == null ? 0 : info.seal().changes());
    }

    /// Tells whether it is the same briefing, whatever was done to it since.
    public boolean same(BundleInfo info) {
      return created.isEqual(info.created()) && (name.isEmpty() || name.equals(info.name()));
    }
  }

  /// Tells whether another copy holds the same state of the same briefing, in the same form at the
  /// same place.
  public boolean sameState(IssuedCopy other) {
    return format.equals(other.format)
        && of.equals(other.of)
        && Objects.equals(article, other.article)
        && Objects.equals(lastEdit, other.lastEdit)
        && Objects.equals(path, other.path);
  }

  /// Returns the id of the newest edit of a history, or null.
  public static @Nullable String last(List<BriefingEdit> history) {
    return history.isEmpty() ? null : history.getLast().act().id();
  }
}
