// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.briefingviewer.agreement.BlindReading;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.BundleContent;
import org.briefingviewer.bundle.BundleWriter;
import org.briefingviewer.cli.console.CountPhrase;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "second",
    mixinStandardHelpOptions = true,
    description =
        "Makes what a second person reads: the same articles as the program proposed them, without"
            + " anybody's decisions, history, ratings, presentation and kept originals.")
public final class SecondCommand extends Verb {
  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(names = "-o", required = true, paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  public SecondCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal {
    Extractor extractor = new Extractor();
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      BlindReading.Given given =
          new BlindReading(bundle.history(), article -> extractor.find(article, unsearched -> {}))
              .of(bundle);
      BundleContent content =
          new BundleContent(given.info(), given.knowledge(), given.articles(), Map.of());
      if (new OutFile(out, streams)
          .write(to -> new BundleWriter().write(content, to, bundle.lock()))) {
        streams.print(
            out + ": " + CountPhrase.of(content.articles().size(), "article") + " to be read anew");
      }
    }
    return ExitStatus.DONE;
  }
}
