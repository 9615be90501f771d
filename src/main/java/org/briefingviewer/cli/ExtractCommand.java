// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.OutputClosed;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.json.ExtractJson;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.UnreadableFile;
import org.briefingviewer.ingest.apart.ApartReader;
import org.briefingviewer.intake.ArticleImporter;
import org.briefingviewer.intake.MemoryShare;
import org.briefingviewer.intake.OrderedWork;
import org.briefingviewer.intake.RawArticle;
import org.briefingviewer.intake.RawReading;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Findings;
import org.briefingviewer.model.Problem;
import org.briefingviewer.model.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Prints what is found in raw articles: one JSON line a file.")
final class ExtractCommand implements Callable<Integer> {
  private final VerbStreams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--jsonl",
      description = "read {\"id\",\"text\"} lines from the standard input; text is taken as it is")
  private boolean jsonl;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "how many are worked on at a time (default: one for each processor)")
  private int jobs = Runtime.getRuntime().availableProcessors();

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

  ExtractCommand(VerbStreams streams) {
    this.streams = streams;
  }

  /// A line of the standard input, numbered from 1.
  private record Numbered(int number, String line) {}

  /// What one file or line gives: its findings as a line and what to look at in it, or what is
  /// wrong with it.
  private sealed interface Answer {
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
    record Found(byte[] line, List<Problem> notes) implements Answer {}

    record Wrong(Problem problem) implements Answer {}
  }

  @Override
  public Integer call() throws IOException, Refusal, InterruptedException {
    if (jsonl && !raw.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--jsonl reads its lines from the standard input; give no file: ... extract --jsonl < "
              + raw.getFirst());
    }
    if (jobs < 1) {
      throw new CommandLine.ParameterException(spec.commandLine(), "--jobs takes 1 or more.");
    }
    if (jsonl) {
      lines();
    } else {
      files();
    }
    return status;
  }

  private void files() throws IOException, Refusal, InterruptedException {
    ArticleImporter importer =
        new ArticleImporter(new Ingest(ApartReader.withThisProgram()), new Extractor());
    Iterator<String> names = (raw.isEmpty() ? List.of("-") : raw).iterator();
    OrderedWork.with(jobs).run(names, name -> answer(importer, name), this::print);
  }

  private Answer answer(ArticleImporter importer, String name) throws IOException, Refusal {
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
                  new Answer.Found(
                      json.line(marked.article(), marked.findings(), importer.triangle().pairs()),
                      notes));
    } catch (UnreadableFile e) {
      return new Answer.Wrong(e.problem());
    }
  }

  private void lines() throws IOException, Refusal, InterruptedException {
    Ingest ingest = new Ingest(ApartReader.withThisProgram());
    Extractor extractor = new Extractor();
    JsonMapper mapper = JsonMapper.builder().build();
    AtomicInteger number = new AtomicInteger();
    var reader = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    try {
      OrderedWork.with(jobs)
          .run(
              reader.lines().map(line -> new Numbered(number.incrementAndGet(), line)).iterator(),
              line -> answer(line, mapper, ingest, extractor),
              this::print);
    } catch (UncheckedIOException e) {
      streams.tell(
          new Problem(
              "standard input",
              "It broke off (" + Objects.requireNonNull(e.getCause()).getMessage() + ").",
              "Give it the lines again."));
      status = ExitStatus.FAILED;
    }
  }

  private Answer answer(Numbered line, JsonMapper mapper, Ingest ingest, Extractor extractor)
      throws IOException, Refusal {
    String place = "standard input, line " + line.number();
    try {
      byte[] raw = line.line().getBytes(StandardCharsets.UTF_8);
      List<Problem> notes = new ArrayList<>();
      return new Answer.Found(
          room.read(
              place,
              raw,
              () -> findings(place, line.line(), mapper, ingest, extractor, notes::add)),
          notes);
    } catch (UnreadableFile e) {
      return new Answer.Wrong(e.problem());
    }
  }

  private byte[] findings(
      String place,
      String line,
      JsonMapper mapper,
      Ingest ingest,
      Extractor extractor,
      Consumer<Problem> noted)
      throws UnreadableFile {
    try {
      JsonNode node = mapper.readTree(line);
      Article article =
          ingest.plain(node.required("id").asString(), node.required("text").asString());
      Findings findings =
          extractor.find(article, unsearched -> noted.accept(unsearched.told(place, article)));
      return json.line(article, findings, extractor.triangle().pairs());
    } catch (JacksonException e) {
      throw new UnreadableFile(
          new Problem(
              place, "It is no JSON object with \"id\" and \"text\".", "Write one object a line."));
    }
  }

  /// Prints what comes, as soon as it comes. Nobody works on for a reader who has left.
  private void print(Answer answer) throws IOException {
    switch (answer) {
      case Answer.Found found -> {
        if (!quiet) {
          found.notes().forEach(streams::tell);
        }
        streams.print(found.line());
        if (streams.unwritten()) {
          throw new OutputClosed();
        }
      }
      case Answer.Wrong wrong -> {
        streams.tell(wrong.problem());
        status = ExitStatus.FAILED;
      }
    }
  }
}
