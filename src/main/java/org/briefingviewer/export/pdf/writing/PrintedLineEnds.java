// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf.writing;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import java.text.BreakIterator;
import java.util.Locale;

/// Where a printed line may end. Korean lines end between words, as Korean papers have them; the
/// renderer would also end them within one. A word that is too long for that ends where it must.
public final class PrintedLineEnds implements FSTextBreaker {
  /// So many letters of a word surely fit into a line.
  private static final int LONGEST = 12;

  private final FSTextBreaker every =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

  private String text = "";
  private int last;

  PrintedLineEnds() {}

  /// Lets a renderer end its lines so.
  public static void teach(BaseRendererBuilder<?, ?> builder) {
    builder.useUnicodeLineBreaker(new PrintedLineEnds());
  }

  @Override
  public void setText(String words) {
    text = words;
    last = 0;
    every.setText(words);
  }

  @Override
  public int next() {
    int end = every.next();
    while (end > 0 && end < text.length() && end - last < LONGEST && within(end)) {
      end = every.next();
    }
    last = Math.max(end, last);
    return end;
  }

  /// Returns whether a Korean word goes on there, with its numbers.
  private boolean within(int at) {
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    boolean korean = hangul(before) || hangul(after);
    return korean && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
  }

  private static boolean hangul(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HANGUL;
  }
}
