// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.briefingviewer.agreement.IncomingVerdicts;
import org.briefingviewer.agreement.ReadingMerger;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.ImportedVerdictLines;
import org.briefingviewer.cli.revision.RevisedFile;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditParts;
import org.briefingviewer.revise.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "merge",
    mixinStandardHelpOptions = true,
    description =
        "Brings a second reading into a briefing: where only the second person said something, that"
            + " stands; where the two differ, the first stands until somebody chooses.")
public final class MergeCommand extends Verb {
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE1", description = "the briefing")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE2", description = "the second reading of it")
  private Path second = Path.of("");

  @Option(names = "-o", required = true, paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "who merges")
  private String by = "";

  public MergeCommand(VerbStreams streams, Clock clock) {
    super(streams);
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    String who = by.strip();
    if (who.isEmpty()) {
      throw wrong("A merge says who made it: give --by NAME.");
    }
    try (Bundle base = new GivenFile(first).briefing(streams.keys());
        Bundle other = new GivenFile(second).briefing(streams.keys())) {
      BriefingEdit.MergeReading merge =
          ReadingMerger.merge(base, other, Act.of(who, OffsetDateTime.now(clock)));
      Revision now = Revision.of(base, EditParts.NONE).with(merge);
      new ImportedVerdictLines(streams, first, who)
          .print(IncomingVerdicts.counts(List.of(merge)), "");
      if (new RevisedFile(first, out, streams).write(base, now)) {
        streams.print(
            out
                + ": the reading by "
                + String.join(", ", merge.reading().by())
                + " came in; "
                + CountPhrase.of(merge.taken().size(), "verdict")
                + " taken from it");
        new AgreementWords(streams).print(ReadingMerger.compare(now, merge.reading()));
      }
    }
    return ExitStatus.DONE;
  }
}
