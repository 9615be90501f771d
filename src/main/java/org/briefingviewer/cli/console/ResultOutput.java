// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The standard output, which remembers why it took no more: a reader who has read enough (`|
/// head`) is not told so, a full disk is.
public final class ResultOutput extends OutputStream {
  /// Where Linux says what the standard output is. The system words its reasons in the user's
  /// language; the kind of the output needs no words.
  private static final Path OUTPUT = Path.of("/proc/self/fd/1");

  private final OutputStream out;
  private @Nullable IOException failure;

  public ResultOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    try {
      out.write(bytes, from, count);
    } catch (IOException e) {
      throw noted(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw noted(e);
    }
  }

  private IOException noted(IOException e) {
    if (failure == null) {
      failure = e;
    }
    return e;
  }

  /// Tells whether something could not be written.
  public boolean failed() {
    return failure != null;
  }

  /// Returns why it took no more, as the end of a sentence; null when its reader has left.
  public @Nullable String reason() {
    String said = failure == null || failure.getMessage() == null ? "" : failure.getMessage();
    String lower = said.toLowerCase(Locale.ROOT);
    if (Boolean.getBoolean("briefing.closed")) {
      return "it is closed";
    }
    if (lower.contains("space")) {
      return "no space left";
    }
    return lower.contains("pipe") || isPipe() ? null : said.isEmpty() ? "it took no more" : said;
  }

  private static boolean isPipe() {
    try {
      String leads = Files.readSymbolicLink(OUTPUT).toString();
      return leads.startsWith("pipe:") || leads.startsWith("socket:");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }
}
