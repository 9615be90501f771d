// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.briefingviewer.model.deception.DeceptiveCharacters;
import org.briefingviewer.model.deception.PrintableWords;

/// UTF-8 on its way to a terminal: characters that would command it, turn the order of what follows
/// or be seen by nobody are written as they are in JSON (`\\u001b`). Names of files and headlines
/// come from strangers; what they hold is to be seen, not obeyed.
///
/// Line ends and tabs pass, and what a script needs ([DeceptiveCharacters]). JSON stays the same
/// JSON: there such characters stand in strings only.
public final class VisibleText extends FilterOutputStream {
  /// So much of one line is kept until it is written.
  private static final int LONGEST = 1 << 16;

  /// What is not written yet: the begun line.
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  public VisibleText(OutputStream out) {
    super(out);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    int end = from + count;
    int begun = from;
    for (int i = from; i < end; i++) {
      if (bytes[i] == '\n') {
        line.write(bytes, begun, i + 1 - begun);
        begun = i + 1;
        release(line.size());
      }
    }
    line.write(bytes, begun, end - begun);
    if (line.size() > LONGEST) {
      release(whole());
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /// Writes what is there, but for a character that is only begun and a carriage return that a line
  /// feed may follow.
  @Override
  public void flush() throws IOException {
    release(whole());
    out.flush();
  }

  /// Returns how many bytes of the begun line make whole characters.
  private int whole() {
    byte[] bytes = line.toByteArray();
    int end = bytes.length;
    int lead = end - 1;
    while (lead > 0 && end - lead < 4 && (bytes[lead] & 0xc0) == 0x80) {
      lead--;
    }
    if (end > 0 && (bytes[end - 1] == '\r' || length(bytes[lead]) > end - lead)) {
      return bytes[end - 1] == '\r' ? end - 1 : lead;
    }
    return end;
  }

  /// Returns how many bytes a character has that begins so.
  private static int length(byte first) {
    return Math.max(1, Integer.numberOfLeadingZeros(~(first << 24)));
  }

  private void release(int count) throws IOException {
    byte[] bytes = line.toByteArray();
    line.reset();
    line.write(bytes, count, bytes.length - count);
    String text = plain(bytes, count) ? "" : new String(bytes, 0, count, StandardCharsets.UTF_8);
    if (DeceptiveCharacters.mayBeIn(text)) {
      out.write(PrintableWords.ofLines(text).getBytes(StandardCharsets.UTF_8));
    } else {
      out.write(bytes, 0, count);
    }
  }

  private static boolean plain(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      if ((bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\t') || bytes[i] == 0x7f) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    release(line.size());
    super.close();
  }
}
