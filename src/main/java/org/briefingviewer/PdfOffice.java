// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer;

import java.io.IOException;
import org.briefingviewer.app.Places;
import org.briefingviewer.app.opening.BundleOpener;
import org.briefingviewer.app.opening.GivenArticle;
import org.briefingviewer.cli.PdfExporter;
import org.briefingviewer.export.pdf.PdfPress;
import org.briefingviewer.model.Refused;
import org.briefingviewer.session.OpenBriefing;
import org.briefingviewer.session.printing.Press;
import org.briefingviewer.session.printing.PrintOrder;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.Speech;

/// Prints a briefing for the command line; needs neither a display nor a toolkit.
record PdfOffice(Places places) implements PdfExporter {
  @Override
  public void export(Request request, Press.Progress progress) throws Refused, IOException {
    try (OpenBriefing briefing = new BundleOpener(null).open(request.briefing())) {
      briefing.complete();
      String article = request.article();
      if (article != null) {
        GivenArticle.check(briefing, request.briefing(), article);
      }
      Speech speech = new Speech(new Messages(request.language()));
      new PdfPress(places.assets())
          .print(new PrintOrder(briefing, article, speech), request.out(), progress);
    }
  }
}
