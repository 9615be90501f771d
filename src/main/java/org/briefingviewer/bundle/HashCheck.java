// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.briefingviewer.bundle.entry.Entries;
import org.briefingviewer.bundle.entry.EntryRefusal;
import org.briefingviewer.bundle.wire.Listed;
import org.briefingviewer.bundle.wire.Resource;

/// Compares listed files with their hashes.
record HashCheck(Entries entries, List<Resource> listed) {
  HashOutcome run(HashOutcome.Progress progress, BooleanSupplier cancelled) {
    List<String> changed = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    Set<String> articles = new TreeSet<>();
    int checked = 0;
    for (Resource resource : listed) {
      if (cancelled.getAsBoolean()) {
        break;
      }
      boolean there = entries.has(resource.path());
      if (!there || !same(resource)) {
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

  private boolean same(Resource resource) {
    String hash = resource.hash();
    try {
      return hash != null
          && Listed.hash(entries.read(resource.path())).equals(hash.toLowerCase(Locale.ROOT));
    } catch (EntryRefusal e) {
      return false;
    }
  }
}
