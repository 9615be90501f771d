// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.Format;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.briefing.Briefing;
import org.briefingviewer.session.issued.CopyRegister;
import org.briefingviewer.session.issued.StaleCopy;

/// Errata to all remembered copies of a briefing that show a figure otherwise than it says now, as
/// one PDF. It is no format of a briefing, so the window offers it where it lists the copies.
///
/// @param memory where copies are remembered
public record ErratumFormat(CopyMemory memory) implements Format {
  /// What it is called on the command line.
  public static final String NAME = "erratum";

  @Override
  public String id() {
    return NAME;
  }

  @Override
  public String ending() {
    return "pdf";
  }

  @Override
  public boolean write(ExportOrder order, Path out, ExportProgress progress)
      throws Refusal, IOException {
    Briefing briefing = order.briefing();
    CopyRegister register = memory.register(order.speech());
    List<StaleCopy> stale =
        register == null ? List.of() : register.stale(briefing, order.articleId(), () -> false);
    if (register == null || (stale.isEmpty() && register.count(briefing) == 0)) {
      throw new Refusal(
          briefing.about().name(),
          "No copy of it is remembered here, so there is nothing to correct.",
          "Copies are remembered where they are sealed or exported, by the person who does it. Make"
              + " the erratum there.");
    }
    if (stale.isEmpty()) {
      throw new Refusal(
          briefing.about().name(),
          "No remembered copy shows a figure otherwise than it is said now.",
          "No erratum is needed.");
    }
    register.writeErrata(briefing, stale, memory.now(), order.assets(), out);
    return true;
  }
}
