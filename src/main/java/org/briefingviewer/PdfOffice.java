// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import java.util.List;
import org.briefingviewer.cli.PdfExporter;
import org.briefingviewer.export.pdf.PdfPress;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.CannotOpen;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.printing.Press;
import org.briefingviewer.session.printing.PrintOrder;
import org.briefingviewer.ui.message.Messages;
import org.briefingviewer.ui.out.MessageSpeech;

/// Prints a briefing for the command line; needs neither a display nor a toolkit.
record PdfOffice(Places places) implements PdfExporter {
  @Override
  public void export(Request request, Press.Progress progress) throws CannotOpen, IOException {
    try (OpenBriefing briefing = new BundleOpener().open(request.briefing())) {
      String article = request.article();
      List<String> ids = briefing.info().articles().stream().map(a -> a.id()).toList();
      if (article != null && !ids.contains(article)) {
        throw new CannotOpen(
            List.of(
                new Problem(
                    request.briefing().toString(),
                    "The briefing has no article \"" + article + "\".",
                    "Give one of its ids: " + String.join(", ", ids) + ".")));
      }
      MessageSpeech speech = new MessageSpeech(new Messages(request.language()));
      new PdfPress(places.assets())
          .print(new PrintOrder(briefing, article, speech), request.out(), progress);
    }
  }
}
