// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.file.FileRights;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.intake.data.DataDelivery;
import org.briefingviewer.intake.data.DataFile;
import org.briefingviewer.intake.data.DataImport;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;

/// Brings data into a briefing that holds the articles it speaks of, as edits of whoever does it.
///
/// @param into the briefing
/// @param out where the revised briefing goes, or null for in place of it
/// @param others whether verdicts are taken that other persons are said to have given
public record DataImportRun(
    Path into, @Nullable Path out, String by, boolean others, VerbStreams streams, Clock clock) {

  /// @return whether all came in
  public boolean run(List<Path> files) throws IOException, Refusal {
    FileRights.checkWritable(out == null ? into : out);
    try (Bundle base = new GivenFile(into).briefing(streams.keys())) {
      base.complete();
      DataImport data =
          new DataImport(base, new IncomingVerdicts(Act.of(by, OffsetDateTime.now(clock)), others));
      for (Path file : files) {
        new GivenFile(file).refuseDevice();
        DataDelivery delivery = new DataFile(file).read();
        data.take(file.toString(), delivery);
        if (delivery.foreign() > 0) {
          streams.say(
              file
                  + ": "
                  + CountPhrase.of(delivery.foreign(), "annotation")
                  + " of other programs left aside");
        }
      }
      data.problems().forEach(streams::tell);
      new ImportedVerdictLines(streams, into, by)
          .print(data.ofOthers(), " (leave out: --no-verdicts)");
      write(base, data);
      return data.problems().isEmpty();
    }
  }

  private void write(Bundle base, DataImport data) throws IOException, Refusal {
    Revision now = Revision.of(base, EditParts.NONE);
    for (BriefingEdit edit : data.edits()) {
      now = now.with(edit);
    }
    String count =
        "%s came, %d of them as they were; %s made"
            .formatted(
                CountPhrase.of(data.came(), "finding"),
                data.same(),
                CountPhrase.of(data.edits().size(), "edit"));
    RevisedFile written = new RevisedFile(into, out, streams);
    if (data.edits().isEmpty() && out == null) {
      streams.print(into + ": " + count);
    } else if (written.write(base, now)) {
      streams.print(written.target() + ": " + count);
    }
  }
}
