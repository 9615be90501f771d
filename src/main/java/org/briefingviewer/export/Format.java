// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.EstimateId;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.jspecify.annotations.Nullable;

/// One kind of file that goes out. Command line and window offer whatever stands in
/// [org.briefingviewer.export.offer.Formats].
public interface Format {
  /// Returns its name as a caller gives it: "pdf". The message `out.save.NAME` is its command,
  /// `out.title.NAME` heads the question what goes out, `out.what.NAME` says what it holds.
  String id();

  /// Returns the ending of its files' names, without the dot. The message `file.ENDING` says to a
  /// reader what such a file is.
  default String ending() {
    return id();
  }

  /// Returns whether it is made to be looked at, so that the window opens it once it is written.
  /// What another program takes in waits for that program.
  default boolean looked() {
    return true;
  }

  /// Returns whether it is of the whole briefing only.
  default boolean wholeOnly() {
    return false;
  }

  /// Returns the English noun of what is counted while it is written: articles, stops.
  default String unit() {
    return "article";
  }

  /// Returns what writes the same as a folder of files, or null where it is one file by nature.
  default @Nullable Format folder() {
    return null;
  }

  /// Returns what writes the same as other kinds of files, each with an ending of its own.
  default List<Format> others() {
    return List.of();
  }

  /// Returns the figures that it shows of a briefing; null where it shows all.
  ///
  /// @param articleId the article, or null for the whole briefing
  /// @throws Refusal when they cannot be told
  default @Nullable Set<EstimateId> figures(Briefing briefing, @Nullable String articleId)
      throws Refusal {
    return null;
  }

  /// Writes what was ordered to `out`. A file that is there is replaced only when the new one is
  /// whole.
  ///
  /// @return false when it was cancelled; nothing was written then
  /// @throws Refusal when the ordered article cannot be read; of a whole briefing, the other
  ///   articles are written and the page of that one says why it is missing
  /// @throws IOException when the file cannot be written
  boolean write(ExportOrder order, Path out, ExportProgress progress) throws Refusal, IOException;
}
