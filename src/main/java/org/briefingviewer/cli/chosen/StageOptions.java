// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.chosen;

import org.briefingviewer.export.Format;
import org.briefingviewer.export.slides.SlidesFormat;
import org.briefingviewer.export.stage.StageFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What can be chosen of a presentation on the command line, and of no other format.
public final class StageOptions {
  @Option(names = "--with-notes", description = "pptx, stage: the speaker's notes leave with it")
  private boolean withNotes;

  /// Returns the format with what was chosen for it, or null when something was chosen that it does
  /// not have.
  public @Nullable Format chosen(Format format) {
    return switch (format) {
      case StageFormat _ -> new StageFormat(withNotes);
      case SlidesFormat(var _, var template) -> new SlidesFormat(withNotes, template);
      default -> withNotes ? null : format;
    };
  }
}
