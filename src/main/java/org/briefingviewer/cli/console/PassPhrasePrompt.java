// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Asks for a pass phrase: at the terminal, where nothing of it is shown, or as the next line of
/// the standard input. It is never an argument, which every program of the machine could read.
///
/// @param in the standard input, where it is no terminal
public record PassPhrasePrompt(InputStream in) {
  private static final int LONGEST = 4096;

  /// Asks for the pass phrase of a locked file.
  ///
  /// @return null where the input is at its end
  public @Nullable PassPhrase ask(Path file) {
    return askFor(file.toString());
  }

  /// Asks for the pass phrase of something that is locked.
  ///
  /// @return null where the input is at its end
  public @Nullable PassPhrase askFor(String what) {
    return asked("Pass phrase of " + what + ": ");
  }

  /// Asks for a new pass phrase that is long enough.
  ///
  /// @param where named in what is told
  /// @throws Refusal when none was given, the second was not the first, or it is too short
  public PassPhrase newOne(String where) throws Refusal {
    PassPhrase phrase = askNew();
    if (phrase == null) {
      throw new Refusal(
          where,
          "No pass phrase was given, or the second was not the first.",
          "Type the same pass phrase twice, or give it as one line of the standard input.");
    }
    if (phrase.tooShort()) {
      throw new Refusal(
          where,
          "The pass phrase has fewer than " + PassPhrase.SHORTEST + " characters.",
          "Choose a longer one; four or five words are good.");
    }
    return phrase;
  }

  /// Asks for a new pass phrase; at the terminal twice.
  ///
  /// @return null where the input is at its end, or the second is not the first
  private @Nullable PassPhrase askNew() {
    Console terminal = terminal();
    if (terminal == null) {
      return asked("");
    }
    String first = typed(terminal, "New pass phrase: ");
    String second = typed(terminal, "The same again: ");
    return first == null || !first.equals(second) ? null : new PassPhrase(first);
  }

  private @Nullable PassPhrase asked(String label) {
    Console terminal = terminal();
    String line = terminal == null ? line() : typed(terminal, label);
    return line == null ? null : new PassPhrase(line);
  }

  @SuppressWarnings("SystemConsoleNull") // it is null where the packaged Java lacks its module
  private static @Nullable Console terminal() {
    Console console = System.console();
    return console != null && console.isTerminal() ? console : null;
  }

  private static @Nullable String typed(Console terminal, String label) {
    char[] typed = terminal.readPassword("%s", label);
    return typed == null ? null : new String(typed);
  }

  /// Reads one line and no byte more: what stands behind it is for somebody else.
  private @Nullable String line() {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      int next = in.read();
      if (next < 0) {
        return null;
      }
      for (; next >= 0 && next != '\n' && line.size() < LONGEST; next = in.read()) {
        if (next != '\r') {
          line.write(next);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
