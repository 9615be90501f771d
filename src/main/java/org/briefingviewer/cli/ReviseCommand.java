// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleReader;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.bundle.EditFile;
import org.briefingviewer.bundle.Saved;
import org.briefingviewer.bundle.journal.Journal;
import org.briefingviewer.bundle.journal.JournalLook;
import org.briefingviewer.bundle.journal.JournalPlace;
import org.briefingviewer.bundle.journal.PartFolder;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refused;
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
final class ReviseCommand implements Callable<Integer> {
  private final Streams streams;
  private final Clock clock;

  @Parameters(paramLabel = "FILE", description = "a .briefing file")
  private Path file = Path.of("");

  @Option(
      names = "--edits",
      required = true,
      paramLabel = "EDITS",
      description = "the file of edits; assets/sample/edits.jsonl shows the form")
  private Path edits = Path.of("");

  @Option(
      names = "-o",
      paramLabel = "OUT",
      description = "write the revised briefing there (default: in place of FILE)")
  private @Nullable Path out;

  @Option(names = "--by", paramLabel = "NAME", description = "who makes the edits that name nobody")
  private @Nullable String by;

  ReviseCommand(Streams streams, Clock clock) {
    this.streams = streams;
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, Refused {
    new GivenFile(file).refuseDevice();
    EditFile given =
        EditFile.read(
            edits.toString(),
            new GivenFile(edits).bytes(),
            by,
            OffsetDateTime.now(clock).withNano(0));
    Path target = out == null ? file : out;
    JournalPlace place = JournalPlace.beside(file);
    try (Bundle base = new BundleReader().read(file)) {
      Revision now = revised(base, given, place);
      Saved saved = new Saved(now, now.edited(), now.edits(), Map.of());
      if (out == null) {
        inPlace(base, saved, place);
      } else if (new OutFile(target, streams)
          .write(to -> new BundleWriter().write(saved, base, to))) {
        say(saved, target);
      }
    }
    return CommandLineProgram.DONE;
  }

  private void say(Saved saved, Path target) {
    streams.print(target + ": " + Counted.of(saved.edits().size(), "edit") + " applied");
  }

  private static Revision revised(Bundle base, EditFile given, JournalPlace place) throws Refused {
    Revision now = Revision.of(base, new PartFolder(place.parts()));
    List<Problem> problems = new ArrayList<>();
    for (EditFile.Line line : given.edits()) {
      try {
        now = now.with(line.edit());
      } catch (Refused e) {
        for (Problem problem : e.problems()) {
          problems.add(
              new Problem(
                  given.place(line) + ", " + problem.where(), problem.what(), problem.remedy()));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new Refused(problems);
    }
    return now;
  }

  /// A window that edits the briefing has its journal; what it has not saved would be lost.
  private void inPlace(Bundle base, Saved saved, JournalPlace place) throws IOException, Refused {
    JournalLook left = JournalLook.at(place.file(), base.digest());
    if (left.holdsEdits() || !left.problems().isEmpty()) {
      throw new Refused(
          place.file().toString(),
          "The briefing has edits that are not saved.",
          "Open it and save or discard them, or write the revised briefing elsewhere (-o).");
    }
    Journal turn = Journal.open(place.file(), base.digest(), left);
    try {
      new BundleWriter().write(saved, base, file);
    } finally {
      turn.end();
    }
    say(saved, file);
  }
}
