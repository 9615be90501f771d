// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.pdf.writing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import org.briefingviewer.export.letters.ArabicForms;
import org.briefingviewer.export.letters.WritingDirections;
import org.briefingviewer.export.letters.WritingDirections.Stretch;

/// Teaches the renderer words that are read from the right, with what the JDK knows of them.
public final class RightToLeft {
  private RightToLeft() {}

  public static void teach(PdfRendererBuilder builder) {
    builder.useUnicodeBidiSplitter(Splitter::new);
    builder.useUnicodeBidiReorderer(new Reorderer());
    builder.defaultTextDirection(TextDirection.LTR);
  }

  private static final class Splitter implements BidiSplitter {
    private List<Stretch> stretches = List.of();

    @Override
    public void setParagraph(String paragraph, byte direction) {
      List<Stretch> found = WritingDirections.stretches(paragraph, direction == RTL);
      stretches = found.isEmpty() ? List.of(new Stretch(0, 0, false)) : found;
    }

    @Override
    public int countTextRuns() {
      return stretches.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
      Stretch stretch = stretches.get(index);
      return new BidiTextRun(
          stretch.start(), stretch.end() - stretch.start(), stretch.fromRight() ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return WritingDirections.fromRight(paragraph) ? RTL : LTR;
    }
  }

  private static final class Reorderer implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String line) {
      return WritingDirections.seen(line);
    }

    @Override
    public String shapeText(String words) {
      return ArabicForms.shape(words);
    }

    @Override
    public String deshapeText(String words) {
      return ArabicForms.letters(words);
    }

    @Override
    public boolean isLiveImplementation() {
      return true;
    }
  }
}
