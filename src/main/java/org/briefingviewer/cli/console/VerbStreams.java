// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.briefingviewer.bundle.file.PlainFile;
import org.briefingviewer.bundle.locked.KeyCost;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.deception.PrintableWords;
import org.jspecify.annotations.Nullable;

/// Where a verb reads from and writes to. Everything that a person is to read passes here, and
/// through [VisibleText]: no name of a file and no headline can command a terminal.
public final class VerbStreams {
  private final InputStream in;
  private final ResultOutput bareOut;
  private final OutputStream bareErr;
  private final PrintStream out;
  private final PrintStream err;
  private final boolean terminal;
  private final Keyring keys;

  /// @param out results, in UTF-8
  /// @param err progress and errors, in UTF-8
  /// @param terminal whether `err` is a terminal, where a line can be written over
  public VerbStreams(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
    this(in, out, err, terminal, null);
  }

  /// @param page the code page of the console on which people read both, by the name that Java
  ///   gives it; null where that is UTF-8 or there is no console
  public VerbStreams(
      InputStream in, OutputStream out, OutputStream err, boolean terminal, @Nullable String page) {
    this(in, out, err, terminal, page, KeyCost.USUAL);
  }

  private VerbStreams(
      InputStream in,
      OutputStream out,
      OutputStream err,
      boolean terminal,
      @Nullable String page,
      KeyCost cost) {
    this.in = in;
    this.bareOut = new ResultOutput(out);
    this.bareErr = err;
    this.out = visible(bareOut, page);
    this.err = visible(err, page);
    this.terminal = terminal;
    this.keys = new Keyring(new PassPhrasePrompt(in)::ask, cost);
  }

  /// Makes streams that are no terminal.
  public VerbStreams(InputStream in, OutputStream out, OutputStream err) {
    this(in, out, err, false);
  }

  /// Makes streams that are no terminal.
  ///
  /// @param cost of keys that are made
  public VerbStreams(InputStream in, OutputStream out, OutputStream err, KeyCost cost) {
    this(in, out, err, false, null, cost);
  }

  private static PrintStream visible(OutputStream to, @Nullable String page) {
    return new PrintStream(new VisibleText(ConsoleText.to(to, page)), true, StandardCharsets.UTF_8);
  }

  public InputStream in() {
    return in;
  }

  /// Returns the keys of locked files, which are asked for here.
  public Keyring keys() {
    return keys;
  }

  public boolean terminal() {
    return terminal;
  }

  /// Returns the results' stream, for what prints pages of help.
  public PrintStream out() {
    return out;
  }

  /// Returns the errors' stream, for what prints pages of help.
  public PrintStream err() {
    return err;
  }

  /// Prints a line of a result.
  public void print(String line) {
    out.println(PrintableWords.of(line));
  }

  /// Prints JSON as one line.
  public void printJson(String json) {
    out.println(json);
  }

  /// Prints a line of a result that is UTF-8 already, with its end.
  public void print(byte[] line) {
    out.write(line, 0, line.length);
    out.flush();
  }

  /// Says a line that is no result.
  public void say(String line) {
    err.println(PrintableWords.of(line));
  }

  /// Tells the user of a problem: where, what, what to do.
  public void tell(Problem problem) {
    say("briefing-viewer: " + problem);
  }

  /// Writes a line over the one before it, without an end.
  ///
  /// @param line of this program's own words
  public void over(String line) {
    try {
      bareErr.write(("\r" + line).getBytes(StandardCharsets.UTF_8));
      bareErr.flush();
    } catch (IOException e) {
      // Progress that nobody sees.
    }
  }

  /// Writes a file to the standard output, byte for byte.
  ///
  /// @throws OutputClosed when it cannot be written there
  /// @throws IOException when the file cannot be read
  public void copy(Path file) throws IOException {
    try (InputStream bytes = PlainFile.own(file).stream()) {
      byte[] chunk = new byte[1 << 16];
      for (int read = bytes.read(chunk); read > 0; read = bytes.read(chunk)) {
        bare(chunk, read);
      }
    }
  }

  /// Writes the bytes of a file to the standard output as they are.
  ///
  /// @throws OutputClosed when they cannot be written there
  public void copy(byte[] bytes) throws OutputClosed {
    bare(bytes, bytes.length);
  }

  private void bare(byte[] bytes, int count) throws OutputClosed {
    try {
      bareOut.write(bytes, 0, count);
      bareOut.flush();
    } catch (IOException e) {
      throw new OutputClosed();
    }
  }

  /// Tells whether a result could not be written: nobody reads any more, or the disk is full.
  public boolean unwritten() {
    return out.checkError() || bareOut.failed();
  }

  /// Says why a result could not be written; nothing where its reader has read enough.
  ///
  /// @return whether it said something
  public boolean sayUnwritten() {
    String reason = bareOut.reason();
    if (reason != null) {
      say("Cannot write to standard output: " + reason + ".");
    }
    return reason != null;
  }
}
