// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.Importer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Turns raw text and saved HTML into a briefing; says what was dropped and found.")
final class ImportCommand implements Callable<Integer> {
  private final Streams streams;

  @Parameters(
      paramLabel = "RAW",
      arity = "1..*",
      description = "raw text or saved HTML; - is the standard input")
  private List<String> raw = List.of();

  @Option(
      names = "-o",
      required = true,
      paramLabel = "OUT.briefing",
      description = "the briefing to write")
  private Path out = Path.of("out.briefing");

  @Option(names = "--title", paramLabel = "TITLE", description = "what the briefing is called")
  private @Nullable String title;

  @Option(
      names = "--handling",
      paramLabel = "MARK",
      description = "the handling mark that stands on everything")
  private @Nullable String handling;

  @Option(
      names = "--no-originals",
      description = "do not keep copies of the raw files in the briefing")
  private boolean noOriginals;

  @Option(names = "-q", description = "say nothing but errors")
  private boolean quiet;

  ImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Importer importer = new Importer(new Ingest(), new Extractor());
    RawFiles files = new RawFiles(streams);
    List<MarkedArticle> articles = new ArrayList<>();
    Map<String, byte[]> originals = new LinkedHashMap<>();
    boolean failed = false;
    for (String name : raw) {
      try {
        Importer.Raw file = files.read(name);
        articles.add(importer.read("a" + (articles.size() + 1), file));
        keep(originals, file);
        report(name, articles.getLast());
      } catch (Unreadable e) {
        streams.tell(e.problem());
        failed = true;
      } catch (IOException e) {
        streams.err().println("briefing-viewer: " + Failures.sentence(e));
        failed = true;
      }
    }
    if (failed) {
      streams
          .err()
          .println("briefing-viewer: " + out + " was not written; leave out what cannot be read.");
      return CommandLineProgram.FAILED;
    }
    HandlingMark mark = handling == null ? null : new HandlingMark(handling, null);
    new BundleWriter()
        .write(
            importer.briefing(
                articles,
                title,
                mark,
                OffsetDateTime.now(java.time.ZoneOffset.UTC).withNano(0),
                originals),
            out);
    say(
        out
            + ": "
            + articles.size()
            + (articles.size() == 1 ? " article" : " articles")
            + " written");
    return CommandLineProgram.DONE;
  }

  private void keep(Map<String, byte[]> originals, Importer.Raw file) {
    if (!noOriginals) {
      String name = file.name();
      for (int i = 2; originals.containsKey(name); i++) {
        name = i + "-" + file.name();
      }
      originals.put(name, file.bytes());
    }
  }

  private void report(String name, MarkedArticle marked) {
    List<Estimate> estimates = marked.findings().estimates();
    long unattributed = estimates.stream().filter(e -> e.chain().source() == null).count();
    say(name + ": \"" + marked.article().headline() + "\"");
    say(
        "  found: %d estimates (%d without a source), %d states of ties, %d dated events"
            .formatted(
                estimates.size(),
                unattributed,
                marked.findings().tieStates().size(),
                marked.findings().events().size()));
    for (Estimate estimate : estimates) {
      if (estimate.chain().source() == null) {
        say("  no source: " + estimate.quantity().asWritten());
      }
    }
    marked
        .article()
        .dropped()
        .forEach(
            d ->
                say(
                    "  dropped ("
                        + d.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                        + "): "
                        + shortened(d.text())));
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= 90
        ? line
        : line.substring(0, line.offsetByCodePoints(0, 89)) + "…";
  }

  private void say(String line) {
    if (!quiet) {
      streams.err().println(line);
    }
  }
}
