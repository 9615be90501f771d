// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far the hashes of a briefing's files have been compared with its manifest. A hash finds
/// damage, not forgery.
///
/// @param checked files compared so far
/// @param total files to compare
/// @param changed paths whose bytes differ from the manifest, or that are missing
/// @param changedArticles ids of the articles that these paths belong to
/// @param on the day on which they were compared, where they were not compared now because the file
///   has not changed since; else null
public record BundleIntegrity(
    int checked,
    int total,
    List<String> changed,
    Set<String> changedArticles,
    @Nullable LocalDate on) {

  public BundleIntegrity(
      int checked, int total, List<String> changed, Set<String> changedArticles) {
    this(checked, total, changed, changedArticles, null);
  }

  // Written out, as every start asks: decisions/text-first.md.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof BundleIntegrity integrity
            && checked == integrity.checked
            && total == integrity.total
            && changed.equals(integrity.changed)
            && changedArticles.equals(integrity.changedArticles)
            && Objects.equals(on, integrity.on));
  }

  @Override
  public int hashCode() {
    return 31 * checked + total;
  }

  /// Nothing compared yet.
  public static final BundleIntegrity NONE = new BundleIntegrity(0, 0, List.of(), Set.of());

  public BundleIntegrity {
    changed = List.copyOf(changed);
    changedArticles = Set.copyOf(changedArticles);
  }

  /// Tells whether every file was compared and none differs.
  public boolean allMatch() {
    return total > 0 && checked == total && changed.isEmpty();
  }
}
