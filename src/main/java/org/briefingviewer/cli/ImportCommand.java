// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.guard.OutputGuard;
import org.briefingviewer.cli.revision.DataImportRun;
import org.briefingviewer.cli.stops.StopsFile;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.BatchImport;
import org.briefingviewer.intake.FolderFiles;
import org.briefingviewer.intake.OrderedWork;
import org.briefingviewer.intake.PieceJoiner;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.intake.data.DataFile;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Stop;
import org.briefingviewer.review.EstimateReviewer;
import org.briefingviewer.review.TieReviewer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Turns raw text, saved HTML and MHTML, EML, PDF, DOCX, HWP and HWPX into a briefing; says"
            + " what was dropped and found. When it was stopped, the same call goes on where it"
            + " was.")
final class ImportCommand extends Verb {
  /// Up to how many files each is reported on without being asked to.
  private static final int FEW = 20;

  private static final int MOST_JOBS = 8;

  private final Clock clock;
  private final ArticleImporter importer =
      new ArticleImporter(new Ingest(ApartReader.withThisProgram()), new Extractor());

  @Parameters(
      paramLabel = "RAW",
      arity = "1..*",
      description =
          "raw text, saved HTML or MHTML, EML, PDF, DOCX, HWP or HWPX, or a folder of such files; -"
              + " is the standard input")
  private List<String> raw = List.of();

  @Option(
      names = "-o",
      paramLabel = "OUT.briefing",
      description =
          "the briefing to write; - is the standard output (with --into: default, or"
              + " where it is that briefing: in place of it)")
  private @Nullable Path out;

  @Option(
      names = "--into",
      paramLabel = "BRIEFING",
      description =
          "bring data into this briefing, which holds its articles, as edits of whoever is named by"
              + " --by: what \"export\" wrote as w3c, jsonl, csv or uima, worked on or not. Nothing"
              + " that a person settled is undone by what nobody settled")
  private @Nullable Path into;

  @Option(names = "--by", paramLabel = "NAME", description = "who brings data in; goes with --into")
  private String by = "";

  @Option(
      names = "--no-verdicts",
      description =
          "leave out verdicts that the data says others than --by gave; without it they are listed"
              + " by name and count, and stand as brought in by whoever is named by --by, today")
  private boolean noVerdicts;

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
      names = "--stops",
      paramLabel = "FILE",
      description = "what the briefing presents, in the form of its briefing/stops.json")
  private @Nullable Path presented;

  @Option(
      names = "--created",
      paramLabel = "TIME",
      description = "when the briefing was made (ISO 8601); now, when not given")
  private @Nullable OffsetDateTime created;

  @Option(names = "--no-originals", description = "keep no copies of the raw files in the briefing")
  private boolean noOriginals;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "how many files are read at a time (default: one for each processor, up to 8)")
  private int jobs = Math.min(MOST_JOBS, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--details",
      description =
          "say of each file what was found and dropped, and of each that was skipped why (without"
              + " it: of up to 20)")
  private boolean details;

  @Option(names = "-q", description = "say nothing but errors")
  private boolean quiet;

  ImportCommand(VerbStreams streams, Clock clock) {
    super(streams);
    this.clock = clock;
  }

  @Override
  public @Nullable Path revised() {
    return into;
  }

  @Override
  public Integer call() throws IOException, Refusal, InterruptedException {
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw wrong("--jobs takes 1 to " + MOST_JOBS + ".");
    }
    if (into != null) {
      return data(into) ? ExitStatus.DONE : ExitStatus.FAILED;
    }
    if (out == null || !by.isBlank()) {
      throw wrong(
          out == null
              ? "name the briefing to write: -o OUT.briefing"
              : "--by goes with --into only: whoever imports articles makes no edit");
    }
    ReviewFile decided = review == null ? ReviewFile.NONE : ReviewFile.read(review);
    CitedWorks works =
        references == null ? new CitedWorks(List.of(), Map.of()) : CitedWorks.read(references);
    List<Stop> stops =
        presented == null
            ? List.of()
            : StopsFile.read(presented.toString(), new GivenFile(presented).bytes());
    FolderFiles folders = new FolderFiles();
    for (String name : raw) {
      if (name.equals("-")) {
        folders.add(new RawArticle.OfStream(streams.in()));
      } else {
        refuseData(Path.of(name));
        folders.add(Path.of(name));
      }
    }
    // Of a folder only what is read is an input: the briefing may come to stand beside it.
    new OutputGuard(line())
        .refuse(
            out,
            folders.files().stream()
                .map(each -> each instanceof RawArticle.OfFile named ? named.path() : Path.of("-"))
                .toList());
    boolean detailed = !quiet && (details || folders.files().size() <= FEW);
    ImportRun run = new ImportRun(streams, folders, new OutFile(out, streams), quiet, detailed);
    run.tellSkipped(details ? Integer.MAX_VALUE : FEW);
    if (folders.files().isEmpty() && folders.failed().isEmpty()) {
      throw new Refusal(List.of(nothingIn(String.join(", ", raw))));
    }
    BatchImport.Manner manner =
        new BatchImport.Manner(OrderedWork.with(jobs), !noOriginals, CommandLineProgram.VERSION);
    boolean whole = run.go(importer, manner, begun -> wishes(decided, works, stops, begun));
    return whole ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private boolean data(Path briefing) throws IOException, Refusal {
    if (by.isBlank()) {
      throw wrong("what comes in is an edit of somebody: give --by NAME.");
    }
    List<Path> files = raw.stream().map(Path::of).toList();
    if (out != null) {
      new OutputGuard(line()).refuse(out, files);
    }
    return new DataImportRun(briefing, out, by.strip(), !noVerdicts, streams, clock).run(files);
  }

  /// Data has no article's text: what it would become is an article of brackets.
  private static void refuseData(Path path) throws IOException, Refusal {
    DataFile data = new DataFile(path);
    if (data.recognised()) {
      throw new Refusal(List.of(data.noArticle()));
    }
  }

  private static Problem nothingIn(String named) {
    return new Problem(
        named,
        "There is no raw article in it.",
        "Name raw text, saved HTML or MHTML, EML, PDF, DOCX, HWP or HWPX, or a folder of such"
            + " files.");
  }

  private PieceJoiner.Wishes wishes(
      ReviewFile decided, CitedWorks works, List<Stop> stops, OffsetDateTime begun) {
    return new PieceJoiner.Wishes(
        title,
        handling == null ? null : new HandlingMark(handling, null),
        created == null ? begun : created,
        article ->
            TieReviewer.apply(
                EstimateReviewer.apply(article, decided.figures()),
                decided.ties(),
                importer.triangle()),
        works::addedTo,
        stops);
  }
}
