// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/// UTF-8 on its way to a console that shows another code page, as those of Windows do: Hangul is
/// Hangul there, too, and what the page lacks is a question mark. What goes to a file or another
/// program stays UTF-8.
public final class ConsoleText extends FilterOutputStream {
  private final Charset page;

  private ConsoleText(OutputStream out, Charset page) {
    super(out);
    this.page = page;
  }

  /// @param page the console's, by the name that Java gives it; null where there is no console
  public static OutputStream to(OutputStream out, @Nullable String page) {
    Charset known = known(page);
    return known.equals(StandardCharsets.UTF_8) ? out : new ConsoleText(out, known);
  }

  private static Charset known(@Nullable String page) {
    try {
      return page == null ? StandardCharsets.UTF_8 : Charset.forName(page);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /// @param bytes whole characters, as [VisibleText] lets them go
  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(new String(bytes, from, count, StandardCharsets.UTF_8).getBytes(page));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }
}
