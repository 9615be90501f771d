// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.citing;

import java.util.List;
import java.util.Locale;

/// How works are cited: in which order what is known of a work stands.
public enum CitationStyle {
  /// Authors. “Title”. Where it appeared, when. Address.
  PLAIN,
  /// Authors (year). “Title”. Where it appeared, when. Address.
  AUTHOR_DATE,
  /// Authors, “Title”, where it appeared, when, address: as a note at the foot of a page.
  NOTES;

  /// Returns its name on the command line and in the settings: "author-date".
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Returns the one after it, and the first after the last.
  public CitationStyle next() {
    List<CitationStyle> all = List.of(values());
    return all.get((all.indexOf(this) + 1) % all.size());
  }
}
