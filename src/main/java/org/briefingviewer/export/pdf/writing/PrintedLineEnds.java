// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf.writing;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import java.text.BreakIterator;
import java.util.Locale;
import org.briefingviewer.language.KoreanWord;

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
    while (end > 0 && end < text.length() && end - last < LONGEST && KoreanWord.goesOn(text, end)) {
      end = every.next();
    }
    last = Math.max(end, last);
    return end;
  }
}
