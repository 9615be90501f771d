// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.locking;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.place.Locking;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "unlock",
    mixinStandardHelpOptions = true,
    description = "Writes a locked briefing so that everybody can open it.")
public final class UnlockCommand extends Verb {
  @Parameters(paramLabel = "FILE", description = "a locked .briefing file")
  private Path file = Path.of("");

  @Option(names = "-o", required = true, paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  public UnlockCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal {
    try (Bundle base = new GivenFile(file).briefing(streams.keys())) {
      if (base.lock() == null) {
        throw new Refusal(
            file.toString(), "The briefing is not locked.", "It opens as it is; copy the file.");
      }
      if (new LockedCopy(base, out, streams).write(new Locking.Open())) {
        streams.print(out + ": not locked");
      }
    }
    return ExitStatus.DONE;
  }
}
