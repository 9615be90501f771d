// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.extract;

import java.io.IOException;
import java.util.List;
import org.briefingviewer.cli.console.InputLines;
import org.briefingviewer.cli.json.ArticleLine;
import org.briefingviewer.cli.json.ExtractJson;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.MemoryShare;
import org.briefingviewer.intake.RawReading;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;

/// The filter of `extract --jsonl`: what it answers to a line depends on that line alone, so that
/// an engine may cut its input anywhere between lines. Safe to use from several threads.
final class ArticleFilter {
  /// How many bytes a line may have: as many as a file of text.
  public static final int LONGEST = 20 * 1024 * 1024;

  private final ArticleImporter importer;
  private final boolean errorsAsLines;
  private final MemoryShare room = new MemoryShare();
  private final ExtractJson json = new ExtractJson();

  /// @param errorsAsLines whether a line that cannot be searched is answered, too
  public ArticleFilter(ArticleImporter importer, boolean errorsAsLines) {
    this.importer = importer;
    this.errorsAsLines = errorsAsLines;
  }

  /// Answers a line, whose bytes nobody needs then.
  public ExtractAnswer answer(InputLines.Line line) throws IOException, Refusal {
    String place = "standard input, line " + line.number();
    byte[] bytes = line.bytes();
    try {
      return bytes != null && ArticleLine.blank(bytes)
          ? new ExtractAnswer.Nothing()
          : found(place, bytes);
    } catch (UnreadableFile e) {
      Problem problem = e.problem();
      return errorsAsLines
          ? new ExtractAnswer.Found(
              json.line(bytes == null ? null : ArticleLine.idOf(bytes), problem), List.of(problem))
          : new ExtractAnswer.Wrong(problem);
    } finally {
      line.done();
    }
  }

  private ExtractAnswer found(String place, byte @Nullable [] bytes)
      throws UnreadableFile, IOException, Refusal {
    if (bytes == null) {
      throw new UnreadableFile(
          new Problem(
              place, "The line is longer than 20 MB.", "Cut its text down to the article."));
    }
    ArticleLine read = room.read(place, bytes, () -> ArticleLine.read(place, bytes));
    return new RawReading(importer, room)
        .readPlain(
            place,
            read.id(),
            read.text(),
            (marked, notes) ->
                new ExtractAnswer.Found(
                    json.line(marked.article(), marked.findings(), importer.triangle().pairs()),
                    notes));
  }
}
