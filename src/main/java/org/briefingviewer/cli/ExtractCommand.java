// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.ingest.Ingest;
import org.briefingviewer.ingest.Unreadable;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Problem;
import org.briefingviewer.session.Importer;
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
  private final Streams streams;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--jsonl",
      description = "read {\"id\",\"text\"} lines from the standard input; text is taken as it is")
  private boolean jsonl;

  @Parameters(
      paramLabel = "RAW",
      arity = "0..*",
      description = "raw text, saved HTML, PDF or DOCX; - is the standard input")
  private List<String> raw = List.of();

  ExtractCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    if (jsonl && !raw.isEmpty()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "--jsonl reads its lines from the standard input; give no file: ... extract --jsonl < "
              + raw.getFirst());
    }
    return jsonl ? lines() : files();
  }

  private int files() throws IOException {
    Importer importer = new Importer(new Ingest(), new Extractor());
    RawFiles files = new RawFiles(streams);
    ExtractJson json = new ExtractJson();
    int status = CommandLineProgram.DONE;
    for (String name : raw.isEmpty() ? List.of("-") : raw) {
      try {
        MarkedArticle marked = importer.read(idOf(name), files.read(name));
        json.write(streams.out(), marked.article(), marked.findings());
      } catch (Unreadable e) {
        streams.tell(e.problem());
        status = CommandLineProgram.FAILED;
      } catch (IOException e) {
        streams.err().println("briefing-viewer: " + Failures.sentence(e));
        status = CommandLineProgram.FAILED;
      }
    }
    return status;
  }

  private int lines() throws IOException {
    Ingest ingest = new Ingest();
    Extractor extractor = new Extractor();
    ExtractJson json = new ExtractJson();
    JsonMapper mapper = JsonMapper.builder().build();
    int status = CommandLineProgram.DONE;
    int number = 0;
    var reader = new BufferedReader(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      try {
        JsonNode node = mapper.readTree(line);
        Article article =
            ingest.plain(node.required("id").asString(), node.required("text").asString());
        json.write(streams.out(), article, extractor.find(article));
      } catch (JacksonException e) {
        streams.tell(
            new Problem(
                "standard input, line " + number,
                "It is no JSON object with \"id\" and \"text\".",
                "Write one object a line."));
        status = CommandLineProgram.FAILED;
      }
    }
    return status;
  }

  /// Returns the file's name, which identifies the line.
  private static String idOf(String name) {
    return name.equals("-") ? "-" : Importer.nameOf(java.nio.file.Path.of(name));
  }
}
