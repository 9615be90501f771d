// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import org.briefingviewer.app.ProgramFolders;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.bundle.locked.Keyring;
import org.briefingviewer.cli.BriefingExporter;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.export.ExportOrder;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.gather.RightsCheck;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;

/// Writes a briefing for the command line; needs neither a display nor a toolkit.
///
/// @param keys asked where a briefing is locked
record ExportOffice(ProgramFolders places, Keyring keys) implements BriefingExporter {
  /// Makes one that opens nothing that is locked.
  ExportOffice(ProgramFolders places) {
    this(places, new Keyring());
  }

  @Override
  public void export(Request request, ExportProgress progress) throws Refusal, IOException {
    try (OpenBriefing briefing = new BundleOpener(null, keys).open(request.briefing())) {
      briefing.complete();
      String article = request.article();
      if (article != null) {
        new GivenFile(request.briefing()).demandArticle(briefing, article);
      }
      MessageSpeech speech =
          new MessageSpeech(new Messages(request.language()), request.citations());
      ExportOrder order = new ExportOrder(briefing, article, speech, places.assets());
      if (request.format().write(order, request.out(), progress)) {
        RightsCheck.of(order).forEach(progress::told);
      }
    }
  }
}
