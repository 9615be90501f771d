// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.EditFile;
import org.briefingviewer.bundle.EditFile.EditLineRead;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.RevisedFile;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.revise.Revision;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "revise",
    mixinStandardHelpOptions = true,
    description =
        "Applies edits to a briefing, one JSON object a line, in the form of its history; either"
            + " all of them or none.")
final class ReviseCommand extends Verb {
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "a .briefing file")
  private Path file = Path.of("");

  @Option(
      names = "--edits",
      required = true,
      paramLabel = "EDITS",
      description = "the file of edits; assets/format/briefing-format.md has the form")
  private Path edits = Path.of("");

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description =
          "write the revised briefing there (default, or where it is FILE: in place of FILE)")
  private @Nullable Path out;

  @Option(names = "--by", paramLabel = "NAME", description = "who makes the edits that name nobody")
  private @Nullable String by;

  ReviseCommand(VerbStreams streams, Clock clock) {
    super(streams);
    this.clock = clock;
  }

  @Override
  public Path revised() {
    return file;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    EditFile given =
        EditFile.read(
            edits.toString(),
            new GivenFile(edits).bytes(),
            by,
            OffsetDateTime.now(clock).withNano(0));
    RevisedFile written = new RevisedFile(file, out, streams);
    try (Bundle base = new GivenFile(file).briefing(streams.keys())) {
      Revision now = revised(base, given, written.journal(base));
      if (written.write(base, now)) {
        streams.print(
            written.target() + ": " + CountPhrase.of(now.edits().size(), "edit") + " applied");
      }
    }
    return ExitStatus.DONE;
  }

  private static Revision revised(Bundle base, EditFile given, JournalPlace place) throws Refusal {
    Revision now = Revision.of(base, new PartFolder(place));
    List<Problem> problems = new ArrayList<>();
    for (EditLineRead line : given.edits()) {
      try {
        now = now.with(line.edit());
      } catch (Refusal e) {
        for (Problem problem : e.problems()) {
          problems.add(
              new Problem(
                  given.place(line) + ", " + problem.where(), problem.what(), problem.remedy()));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(problems);
    }
    return now;
  }
}
