// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.library.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.lucene.document.Document;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.bundle.locked.LockHeader;
import org.briefingviewer.model.ArticleSummary;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.search.OriginWords;

/// Reads the files of a folder for an index.
///
/// @param cancelled asked before each article
public record BriefingEntries(LibraryFolder folder, BooleanSupplier cancelled) {
  /// Returns the entries of a file; of a locked one nothing but its name.
  ///
  /// @param stamp by which it is seen whether the file is another one
  /// @return empty when that was cancelled
  public List<Document> of(String name, String stamp) {
    return !cancelled.getAsBoolean() && LockHeader.isLocked(folder.file(name))
        ? List.of(new BriefingTerms().locked(name, stamp))
        : opened(name, stamp, new Keyring());
  }

  /// Returns the entries of a file, also of a locked one whose key is known.
  ///
  /// @return empty when that was cancelled
  public List<Document> opened(String name, String stamp, Keyring keys) {
    BriefingTerms terms = new BriefingTerms();
    if (cancelled.getAsBoolean()) {
      return List.of();
    }
    Path file = folder.file(name);
    try (Bundle briefing = new BundleReader(keys).open(file)) {
      briefing.complete();
      List<Document> entries = new ArrayList<>();
      entries.add(terms.of(name, stamp, briefing));
      OriginWords origin = new OriginWords(briefing.knowledge());
      for (ArticleSummary article : briefing.info().articles()) {
        if (cancelled.getAsBoolean()) {
          return List.of();
        }
        add(briefing, article.id(), origin, name, terms, entries);
      }
      return entries;
    } catch (IOException | RuntimeException | VirtualMachineError | Refusal e) {
      return List.of(terms.unread(name, stamp, LibraryFolder.problem(file, e)));
    }
  }

  /// An article that cannot be read is passed by, as in the window's own search.
  private static void add(
      Briefing briefing,
      String id,
      OriginWords origin,
      String name,
      BriefingTerms terms,
      List<Document> entries) {
    try {
      entries.add(terms.of(name, briefing, briefing.article(id), origin));
    } catch (Refusal e) {
      // `check` says why.
    }
  }
}
