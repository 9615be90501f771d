// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;

/// Says whose verdicts come into a briefing, by name and count, before anything is written.
public record ImportedVerdictLines(VerbStreams streams, Path into, String by) {

  /// @param counts how many verdicts each person is said to have given
  /// @param choice how they are left out, or empty
  public void print(Map<String, Integer> counts, String choice) {
    NameWords names = new NameWords(new Messages(Locale.ENGLISH));
    counts.forEach(
        (name, count) ->
            streams.print(
                into
                    + ": "
                    + CountPhrase.of(count, "verdict")
                    + " said to be by "
                    + names.of(name)
                    + ", kept as brought in by "
                    + names.of(by)
                    + " today"
                    + choice));
  }
}
