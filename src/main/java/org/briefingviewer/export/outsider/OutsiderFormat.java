// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.outsider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.export.gather.WholeFile;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// Writes a briefing for people outside, which this program opens as any other. The same briefing
/// gives the same bytes. No time of a file and no moment stands in it: of when it was made, the
/// day.
///
/// @param originals what was imported, where a person chose that it leaves, else null
public record OutsiderFormat(@Nullable OriginalCopies originals) implements Format {
  /// What it is called.
  public static final String NAME = "outsider";

  /// Makes one that lets no original leave.
  public OutsiderFormat() {
    this(null);
  }

  @Override
  public String id() {
    return NAME;
  }

  @Override
  public String ending() {
    return "briefing";
  }

  @Override
  public boolean looked() {
    return false;
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    Path spool = WholeFile.beside(out);
    try {
      OutsiderWords told = new OutsiderWords();
      if (!new OutsiderCopy(order, originals, told).write(spool, out, progress)) {
        return false;
      }
      told.lines(order.speech()).forEach(progress::told);
      return true;
    } finally {
      Files.deleteIfExists(spool);
    }
  }

  /// Returns what the copy says of itself. It is not what was sealed, so it bears no seal.
  static BundleInfo info(BundleInfo info) {
    OffsetDateTime day = info.created().toLocalDate().atStartOfDay().atOffset(ZoneOffset.UTC);
    return new BundleInfo(
        info.name(), info.title(), info.version(), day, info.handling(), null, info.articles());
  }
}
