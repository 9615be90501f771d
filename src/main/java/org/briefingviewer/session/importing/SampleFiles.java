// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.session.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The briefings that come with the program, to be looked at; nothing is added to one unasked.
///
/// @param folder holds `sample.briefing`, and `sample_xx.briefing` for readers of another language
public record SampleFiles(Path folder) {
  /// Returns the one for readers of a language; without one of their own, the English one.
  public Path in(Locale language) {
    Path own = folder.resolve("sample_" + language.getLanguage() + ".briefing");
    return Files.exists(own) ? own : folder.resolve("sample.briefing");
  }

  boolean has(Path file) {
    return folder.equals(file.getParent());
  }
}
