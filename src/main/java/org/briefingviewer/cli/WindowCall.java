// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A call that asks for the window rather than for a verb.
///
/// @param file the file named by the user, or null for the last one
/// @param newWindow whether it is not to be shown in a window that runs already
public record WindowCall(@Nullable Path file, boolean newWindow) {
  private static final String NEW_WINDOW = "--new-window";

  private static final Set<String> VERBS =
      Set.of(
          "import", "extract", "check", "revise", "second", "merge", "agree", "history", "stops",
          "present", "seal", "export", "picture", "help", "compare", "diff", "draft", "join",
          "lock", "unlock", "key", "verify", "find");

  /// A name with an ending or in a folder, as verbs have none: `/export` and `export.` are no such.
  private static final Pattern OF_FILE =
      Pattern.compile("(?s).*(?:\\.[^.,;:!?\\s].*|.[/" + Pattern.quote(File.separator) + "].*)");

  /// Returns the call that these arguments make, or null when they ask for something else.
  public static @Nullable WindowCall of(String... args) {
    List<String> files = new ArrayList<>(List.of(args));
    boolean newWindow = files.removeAll(List.of(NEW_WINDOW));
    if (files.isEmpty()) {
      return new WindowCall(null, newWindow);
    }
    String only = files.getFirst();
    boolean file = files.size() == 1 && !only.startsWith("-") && !isVerb(only);
    return file ? new WindowCall(Path.of(only), newWindow) : null;
  }

  /// Tells whether a word names a verb, or was meant to: a bare word that no file is named by.
  static boolean isVerb(String word) {
    return VERBS.contains(word) || (!OF_FILE.matcher(word).matches() && !new File(word).exists());
  }
}
