// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.briefingviewer.bundle.entry.BundleEntries;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.wire.ManifestEntry;
import org.briefingviewer.bundle.wire.Resource;
import org.briefingviewer.model.Problem;

/// How the files of a bundle compare with the hashes in its manifest. This finds damage, not
/// forgery.
///
/// @param checked how many listed files were compared
/// @param total how many are listed
/// @param changed files that differ from their hash or length, have no SHA-256 hash to compare
///   with, or cannot be read
/// @param missing listed files that are not there
/// @param changedArticles ids of the articles to which a changed or missing file belongs
public record HashOutcome(
    int checked,
    int total,
    List<String> changed,
    List<String> missing,
    Set<String> changedArticles) {
  public HashOutcome {
    changed = List.copyOf(changed);
    missing = List.copyOf(missing);
    changedArticles = Set.copyOf(changedArticles);
  }

  /// Tells whether everything was compared and is as listed.
  public boolean intact() {
    return checked == total && changed.isEmpty() && missing.isEmpty();
  }

  /// Returns what is not as listed.
  ///
  /// @param remedy what to do about it
  public List<Problem> problems(String remedy) {
    List<Problem> problems = new ArrayList<>();
    for (String path : changed) {
      problems.add(
          new Problem(
              path, "It differs from its hash or length in the manifest, or has no hash.", remedy));
    }
    for (String path : missing) {
      problems.add(new Problem(path, "It is listed and missing.", remedy));
    }
    return problems;
  }

  /// Hears how far the comparison has come.
  public interface Progress {
    /// @param checked files compared so far
    /// @param total files to compare
    void at(int checked, int total);
  }

  /// Compares listed files with their hashes.
  static HashOutcome of(
      BundleEntries entries, List<Resource> listed, Progress progress, BooleanSupplier cancelled) {
    List<String> changed = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Set<String> articles = new TreeSet<>();
    int checked = 0;
    for (Resource resource : listed) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      boolean there = entries.has(resource.path());
      if (!there || !same(entries, resource)) {
        (there ? changed : missing).add(resource.path());
        String owner = ArticleFiles.owner(resource.path());
        if (owner != null) {
          articles.add(owner);
        }
      }
      progress.at(++checked, listed.size());
    }
    return new HashOutcome(checked, listed.size(), changed, missing, articles);
  }

  private static boolean same(BundleEntries entries, Resource resource) {
    String hash = resource.hash();
    try {
      byte[] there = entries.read(resource.path());
      return hash != null
          && ManifestEntry.hash(there).equals(hash.toLowerCase(Locale.ROOT))
          && (resource.bytes() < 0 || resource.bytes() == there.length);
    } catch (EntryRefusal e) {
      return false;
    }
  }
}
