// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.briefingviewer.bundle.BundleCheck;
import org.briefingviewer.bundle.CheckReport;
import org.briefingviewer.bundle.CheckReport.AnchorCounts;
import org.briefingviewer.bundle.sidecar.SidecarCheck;
import org.briefingviewer.bundle.sidecar.SidecarCheck.Report;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.FoundProblems;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.revision.SealNode;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.language.ReadLanguages;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.SealWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks briefings: structure, schemas, integrity, where the marks stand, characters and"
            + " names that deceive; and own notes beside them.")
final class CheckCommand extends Verb {
  private final JsonMapper mapper = new JsonMapper();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "a .briefing file or folder, or an .annotations file")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "print one JSON line a file")
  private boolean json;

  @Option(names = "-q", description = "show no progress")
  private boolean quiet;

  CheckCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    boolean sound = true;
    for (Path file : files) {
      if (!isOpenable(file)) {
        sound = false;
        continue;
      }
      sound &= SidecarCheck.isSidecar(file) ? checkNotes(file) : checkBriefing(file);
    }
    return sound ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private boolean isOpenable(Path file) {
    try {
      new GivenFile(file).refuseDevice();
      return true;
    } catch (Refusal e) {
      streams.tell(e.problems().getFirst());
      return false;
    }
  }

  private boolean checkNotes(Path file) throws IOException {
    SidecarCheck.Report report = SidecarCheck.check(file, streams.keys());
    if (json) {
      streams.printJson(mapper.writeValueAsString(notes().node(report)));
    } else {
      notes().print(report);
    }
    return report.problems().isEmpty();
  }

  private NotesReport notes() {
    return new NotesReport(streams, mapper);
  }

  /// Checks a briefing, and the reader's notes when they stand beside it.
  private boolean checkBriefing(Path file) throws IOException {
    CheckReport report = BundleCheck.check(file, streams.keys(), this::progress);
    SidecarCheck.Report beside = SidecarCheck.beside(file, streams.keys());
    if (json) {
      ObjectNode node = node(file, report);
      if (beside != null) {
        node.set("ownNotes", notes().node(beside));
      }
      streams.printJson(mapper.writeValueAsString(node));
    } else {
      print(file, report);
      if (beside != null) {
        notes().print(beside);
      }
    }
    return report.problems().isEmpty() && (beside == null || beside.problems().isEmpty());
  }

  private void progress(int checked, int total) {
    if (!quiet && checked % 100 == 0) {
      streams.say(checked + " of " + total + " files compared");
    }
  }

  private void print(Path file, CheckReport report) {
    if (report.integrity() == null) {
      streams.print(file + ": refused");
    } else {
      streams.print(
          "%s: %s, %s; %d of %d files are as they were saved"
              .formatted(
                  file,
                  CountPhrase.of(report.articles(), "article"),
                  CountPhrase.of(report.estimates(), "estimate"),
                  report.integrity().checked()
                      - report.integrity().changed().size()
                      - report.integrity().missing().size(),
                  report.integrity().total()));
      streams.print("  marks: " + placed(report.anchors()));
    }
    if (report.about() != null) {
      new SealWords(new Messages(Locale.ENGLISH))
          .lines(report.about())
          .forEach(line -> streams.print("  " + line));
    }
    unread(report)
        .forEach(
            (tag, count) ->
                streams.print(
                    "  not read by the program: "
                        + CountPhrase.of(count, "article")
                        + " in "
                        + ReadLanguages.name(tag, Locale.ENGLISH)));
    report.unlisted().forEach(name -> streams.print("  not listed, not opened: " + name));
    new FoundProblems(report.problems())
        .print(
            streams,
            "no problems. Digests detect damage; whoever changes a file can make them again.");
  }

  /// How many marks stand where, in words.
  private static String placed(AnchorCounts marks) {
    return "%d exact, %d moved, %d ambiguous, %d changed, %d with a number changed, %d orphaned"
        .formatted(
            marks.exact(),
            marks.moved(),
            marks.ambiguous(),
            marks.changed(),
            marks.numberChanged(),
            marks.orphaned());
  }

  /// How many articles are in a language that the program does not read, by its tag.
  private static Map<String, Integer> unread(CheckReport report) {
    Map<String, Integer> unread = new TreeMap<>(report.languages());
    unread.keySet().removeIf(ReadLanguages::read);
    return unread;
  }

  private ObjectNode node(Path file, CheckReport report) {
    ObjectNode node = mapper.createObjectNode();
    node.put("file", file.toString());
    node.put("articles", report.articles());
    node.put("estimates", report.estimates());
    node.set("anchors", mapper.valueToTree(report.anchors()));
    if (report.integrity() != null) {
      ObjectNode integrity = node.putObject("integrity");
      integrity.put("checked", report.integrity().checked());
      integrity.put("total", report.integrity().total());
      integrity.set("changed", mapper.valueToTree(report.integrity().changed()));
      integrity.set("missing", mapper.valueToTree(report.integrity().missing()));
    }
    if (report.about() != null) {
      new SealNode(report.about()).addTo(node);
    }
    node.set("languages", mapper.valueToTree(new TreeMap<>(report.languages())));
    node.set("unread", mapper.valueToTree(unread(report).keySet()));
    node.set("unlisted", mapper.valueToTree(report.unlisted()));
    new FoundProblems(report.problems()).addTo(node);
    return node;
  }

  /// Prints what a check of a sidecar found.
  record NotesReport(VerbStreams streams, JsonMapper mapper) {

    void print(Report report) {
      streams.print(
          "%s: %s; %s"
              .formatted(
                  report.sidecar(),
                  CountPhrase.of(report.notes(), "own note"),
                  placed(report.anchors())));
      new FoundProblems(report.problems()).print(streams, "no problems.");
    }

    ObjectNode node(Report report) {
      ObjectNode node = mapper.createObjectNode();
      node.put("file", report.sidecar().toString());
      node.put("notes", report.notes());
      node.set("anchors", mapper.valueToTree(report.anchors()));
      new FoundProblems(report.problems()).addTo(node);
      return node;
    }
  }
}
