// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.briefingviewer.extract.FailedSearch.What;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Runs the searches of one text, so that one which fails costs nothing but what it would have
/// found. That it failed is told, and never passed over in silence.
///
/// @param whole the whole text
/// @param failed hears of each search that failed
record FindingSearches(TextSpan whole, Consumer<FailedSearch> failed) {

  /// Returns what `search` finds; nothing when it fails.
  <T> List<T> all(What what, Supplier<List<T>> search) {
    List<T> found = one(what, search);
    return found == null ? List.of() : found;
  }

  /// Returns what `search` gives, or null when it fails.
  <T> @Nullable T one(What what, Supplier<T> search) {
    try {
      return search.get();
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      failed.accept(new FailedSearch(what, whole, e));
      return null;
    }
  }
}
