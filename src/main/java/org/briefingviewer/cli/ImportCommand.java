// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.session.CannotOpen;
import org.briefingviewer.session.Importer;
import org.briefingviewer.session.Reviewing;
import org.briefingviewer.session.TieReviewing;
import org.briefingviewer.session.importing.Originals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Turns raw text, saved HTML, PDF and DOCX into a briefing; says what was dropped and"
            + " found.")
final class ImportCommand implements Callable<Integer> {
  private final Streams streams;
  private final Importer importer = new Importer(new Ingest(), new Extractor());
  private final List<MarkedArticle> articles = new ArrayList<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Originals originals = new Originals();

  @Parameters(
      paramLabel = "RAW",
      arity = "1..*",
      description = "raw text, saved HTML, PDF or DOCX; - is the standard input")
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
      names = "--review",
      paramLabel = "FILE",
      description = "what a person decided about the figures found (JSON)")
  private @Nullable Path review;

  @Option(
      names = "--references",
      paramLabel = "FILE",
      description =
          "works that the articles cite (CSL-JSON); a note \"cited in NAME\" names the raw file")
  private @Nullable Path references;

  @Option(
      names = "--created",
      paramLabel = "TIME",
      description = "when the briefing was made (ISO 8601); now, when not given")
  private @Nullable OffsetDateTime created;

  @Option(names = "--no-originals", description = "keep no copies of the raw files in the briefing")
  private boolean noOriginals;

  @Option(names = "-q", description = "say nothing but errors")
  private boolean quiet;

  ImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException, CannotOpen {
    ReviewFile decided = review == null ? ReviewFile.NONE : ReviewFile.read(review);
    CitedWorks works =
        references == null ? new CitedWorks(List.of(), Map.of()) : CitedWorks.read(references);
    if (!readAll()) {
      streams
          .err()
          .println("briefing-viewer: " + out + " was not written; leave out what cannot be read.");
      return CommandLineProgram.FAILED;
    }
    List<MarkedArticle> reviewed = new ArrayList<>();
    for (MarkedArticle article : articles) {
      reviewed.add(
          TieReviewing.apply(
              Reviewing.apply(article, decided.figures()), decided.ties(), importer.triangle()));
    }
    new BundleWriter().write(content(reviewed, works), out);
    if (!quiet) {
      streams.err().println(out + ": " + Counted.of(articles.size(), "article") + " written");
    }
    return CommandLineProgram.DONE;
  }

  private BundleContent content(List<MarkedArticle> reviewed, CitedWorks works) {
    BundleContent content =
        importer.briefing(
            reviewed,
            title,
            handling == null ? null : new HandlingMark(handling, null),
            created == null ? OffsetDateTime.now(ZoneOffset.UTC).withNano(0) : created,
            originals.files());
    return new BundleContent(
        content.info(),
        works.addedTo(content.knowledge(), names),
        content.articles(),
        content.originals());
  }

  private boolean readAll() {
    RawFiles files = new RawFiles(streams);
    ImportReport report = new ImportReport(streams.err());
    boolean done = true;
    for (String name : raw) {
      try {
        Importer.Raw file = files.read(name);
        MarkedArticle marked = importer.read("a" + (articles.size() + 1), file);
        articles.add(marked);
        names.put(marked.article().id(), file.name());
        keep(file);
        if (!quiet) {
          report.tell(name, marked);
        }
      } catch (Unreadable e) {
        streams.tell(e.problem());
        done = false;
      } catch (IOException e) {
        streams.err().println("briefing-viewer: " + Failures.sentence(e));
        done = false;
      }
    }
    return done;
  }

  private void keep(Importer.Raw file) {
    if (!noOriginals) {
      originals.keep(file);
    }
  }
}
