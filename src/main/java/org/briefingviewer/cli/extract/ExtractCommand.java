// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.InputLines;
import org.briefingviewer.cli.console.OutputClosed;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.guard.OutputGuard;
import org.briefingviewer.cli.json.ExtractJson;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.MemoryShare;
import org.briefingviewer.intake.OrderedWork;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.intake.RawReading;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints what is found in raw articles: one JSON line a file.")
public final class ExtractCommand extends Verb {
  @Option(
      names = "--jsonl",
      description = "read {\"id\",\"text\"} lines from the standard input; text is taken as it is")
  private boolean jsonl;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "how many are worked on at a time (default: one for each processor)")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--errors-as-lines",
      description =
          "with --jsonl: answer a line that cannot be searched with {\"id\",\"error\"}, and end"
              + " with 0")
  private boolean errorsAsLines;

  @Option(
      names = "--no-second-opinion",
      description =
          "judge doubts without the encoder: many times as fast where many figures are doubtful")
  private boolean noSecondOpinion;

  @Option(names = "-q", description = "say nothing but errors")
  private boolean quiet;

  @Parameters(
      paramLabel = "RAW",
      arity = "0..*",
      description =
          "raw text, saved HTML or MHTML, EML, PDF, DOCX, HWP or HWPX; - is the standard input")
  private List<String> raw = List.of();

  private final ExtractJson json = new ExtractJson();
  private final MemoryShare room = new MemoryShare();
  private int status = ExitStatus.DONE;

  public ExtractCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal, InterruptedException {
    if (jsonl && !raw.isEmpty()) {
      throw wrong(
          "--jsonl reads its lines from the standard input; give no file: ... extract --jsonl < "
              + raw.getFirst());
    }
    if (errorsAsLines && !jsonl) {
      throw wrong("--errors-as-lines goes with --jsonl.");
    }
    if (jobs < 1) {
      throw wrong("--jobs takes 1 or more.");
    }
    ArticleImporter importer =
        new ArticleImporter(
            new Ingest(ApartReader.withThisProgram()),
            noSecondOpinion ? Extractor.withoutSecondOpinion() : new Extractor());
    if (jsonl) {
      lines(new ArticleFilter(importer, errorsAsLines));
    } else {
      files(importer);
    }
    return status;
  }

  private void files(ArticleImporter importer) throws IOException, Refusal, InterruptedException {
    List<String> names = raw.isEmpty() ? List.of("-") : raw;
    new OutputGuard(line())
        .refuseStream(
            names.stream().filter(name -> GivenFile.misnamed(name) == null).map(Path::of).toList());
    OrderedWork.with(jobs).run(names.iterator(), name -> answer(importer, name), this::print);
  }

  private ExtractAnswer answer(ArticleImporter importer, String name) throws IOException, Refusal {
    try {
      boolean piped = name.equals("-");
      RawArticle file =
          piped
              ? new RawArticle.OfStream(streams.in())
              : new RawArticle.OfFile(Path.of(name), name);
      String id = piped ? name : ArticleImporter.nameOf(Path.of(name));
      return new RawReading(importer, room)
          .read(
              file,
              id,
              (form, marked, notes) ->
                  new ExtractAnswer.Found(
                      json.line(marked.article(), marked.findings(), importer.triangle().pairs()),
                      notes));
    } catch (UnreadableFile e) {
      return new ExtractAnswer.Wrong(e.problem());
    }
  }

  private void lines(ArticleFilter filter) throws IOException, Refusal, InterruptedException {
    try {
      OrderedWork.with(jobs)
          .run(new InputLines(streams.in(), ArticleFilter.LONGEST), filter::answer, this::print);
    } catch (UncheckedIOException e) {
      streams.tell(
          new Problem(
              "standard input",
              "It broke off (" + Objects.requireNonNull(e.getCause()).getMessage() + ").",
              "Give it the lines again."));
      status = ExitStatus.FAILED;
    }
  }

  /// Prints what comes, as soon as it comes. Nobody works on for a reader who has left.
  private void print(ExtractAnswer answer) throws IOException {
    switch (answer) {
      case ExtractAnswer.Found found -> {
        if (!quiet) {
          found.notes().forEach(streams::tell);
        }
        streams.print(found.line());
        if (streams.unwritten()) {
          throw new OutputClosed();
        }
      }
      case ExtractAnswer.Wrong wrong -> {
        streams.tell(wrong.problem());
        status = ExitStatus.FAILED;
      }
      case ExtractAnswer.Nothing nothing -> {}
    }
  }
}
