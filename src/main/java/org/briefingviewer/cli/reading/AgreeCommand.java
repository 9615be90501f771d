// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.agreement.Agreement;
import org.briefingviewer.agreement.ReadingMerger;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "agree",
    mixinStandardHelpOptions = true,
    description =
        "Compares what two persons made of the same articles: counts, Krippendorff's alpha, and"
            + " each difference.")
public final class AgreeCommand extends Verb {
  @Parameters(index = "0", paramLabel = "FILE1", description = "a .briefing file or folder")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE2", description = "the other reading of it")
  private Path second = Path.of("");

  @Option(names = "--json", description = "print one JSON object")
  private boolean json;

  public AgreeCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal {
    try (Bundle one = new GivenFile(first).briefing(streams.keys());
        Bundle other = new GivenFile(second).briefing(streams.keys())) {
      Agreement agreement = ReadingMerger.compare(one, other);
      if (json) {
        streams.printJson(new AgreementJson(agreement).text());
      } else {
        new AgreementWords(streams).print(agreement);
      }
    }
    return ExitStatus.DONE;
  }
}
