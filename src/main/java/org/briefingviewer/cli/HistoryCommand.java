// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.wire.JsonPrinter;
import org.briefingviewer.bundle.wire.edit.EditWire;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.history.EditLine;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.BriefingEdit;
import org.briefingviewer.model.edit.EditStep;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.NameWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "history",
    mixinStandardHelpOptions = true,
    description = "Lists who changed a briefing, when, why, and from what to what.")
final class HistoryCommand extends Verb {
  private static final NameWords NAMES = new NameWords(new Messages(Locale.ENGLISH));

  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(names = "--json", description = "print each edit as it stands in the briefing")
  private boolean json;

  HistoryCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws Exception {
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      List<BriefingEdit> edits = bundle.history();
      if (json) {
        edits.forEach(this::printJson);
      } else {
        EditStep.of(edits).forEach(this::print);
      }
      if (edits.isEmpty() && !json) {
        streams.print(file + ": nobody has changed it since it was made");
      }
    }
    return ExitStatus.DONE;
  }

  private void printJson(BriefingEdit edit) {
    String line = new String(JsonPrinter.line(EditWire.write(edit)), StandardCharsets.UTF_8);
    streams.printJson(line.stripTrailing());
  }

  /// Several edits that were done together are told as one, each on a line below.
  private void print(EditStep step) {
    String who = who(step.first().act());
    if (!step.several()) {
      streams.print(who + EditLine.of(step.first()) + why(step.first()));
      return;
    }
    streams.print(who + CountPhrase.of(step.edits().size(), "edit") + " together");
    for (BriefingEdit edit : step.edits()) {
      streams.print("  " + EditLine.of(edit) + why(edit));
    }
  }

  private static String who(Act act) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(act.at())
        + "  "
        + NAMES.of(act.by())
        + ": ";
  }

  private static String why(BriefingEdit edit) {
    String why = edit.act().why();
    return why == null ? "" : " (" + why + ")";
  }
}
