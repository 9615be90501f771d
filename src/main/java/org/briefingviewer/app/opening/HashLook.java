// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.app.opening;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.briefingviewer.app.opening.ComparedFiles.ComparedFile;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.HashOutcome;
import org.briefingviewer.bundle.file.FileStamp;
import org.briefingviewer.opening.BundleIntegrity;
import org.jspecify.annotations.Nullable;

/// Compares the files of an open briefing with their hashes, unless that was done at an earlier
/// opening and its file has not changed since: decisions/what-was-compared.md.
///
/// @param opened when it was opened, in milliseconds since 1970
record HashLook(ComparedFiles known, long opened) {

  /// Compares, unless it is known that nothing differs.
  BundleIntegrity of(Bundle bundle, Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    ComparedFile file = rememberable(bundle);
    LocalDate on = file == null ? null : known.on(file);
    if (on != null) {
      return new BundleIntegrity(bundle.files(), bundle.files(), List.of(), Set.of(), on);
    }
    BundleIntegrity found = hashed(bundle, progress, cancelled);
    if (file != null && found.allMatch() && file.equals(rememberable(bundle))) {
      known.add(file, LocalDate.now(ZoneId.systemDefault()));
    }
    return found;
  }

  /// Returns by what the file of a briefing is remembered; null where it is locked, is a folder, or
  /// was changed so shortly before it was opened that another change might not show.
  private @Nullable ComparedFile rememberable(Bundle bundle) {
    FileStamp stamp =
        known.memory() == null || bundle.lock() != null ? null : FileStamp.of(bundle.file());
    return stamp == null || !stamp.restedBefore(opened)
        ? null
        : new ComparedFile(stamp, bundle.identity(), bundle.files());
  }

  /// Compares every file.
  BundleIntegrity hashed(
      Bundle bundle, Consumer<BundleIntegrity> progress, BooleanSupplier cancelled) {
    HashOutcome found =
        bundle.verify(
            (checked, total) ->
                progress.accept(new BundleIntegrity(checked, total, List.of(), Set.of())),
            cancelled);
    List<String> changed = new ArrayList<>(found.changed());
    changed.addAll(found.missing());
    return new BundleIntegrity(found.checked(), found.total(), changed, found.changedArticles());
  }
}
