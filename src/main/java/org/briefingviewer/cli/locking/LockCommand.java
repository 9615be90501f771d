// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.locking;

import java.io.IOException;
import java.nio.file.Path;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.bundle.locked.LockKey;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.place.Locking;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.PassPhrasePrompt;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "lock",
    mixinStandardHelpOptions = true,
    description =
        "Writes a briefing so that it opens with a pass phrase only (Argon2id, AES-256-GCM). The"
            + " pass phrase is asked at the terminal, or read as a line of the standard input. Of a"
            + " locked briefing the old one is asked first: this changes it. There is no way back"
            + " to a briefing whose pass phrase is lost.")
public final class LockCommand extends Verb {
  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(names = "-o", required = true, paramLabel = "OUT", description = "the file to write")
  private Path out = Path.of("");

  public LockCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal {
    try (Bundle base = new GivenFile(file).briefing(streams.keys())) {
      LockKey before = base.lock();
      PassPhrase phrase = new PassPhrasePrompt(streams.in()).newOne(file.toString());
      LockKey key = streams.keys().make(before, phrase);
      if (new LockedCopy(base, out, streams).write(new Locking.By(key))) {
        streams.print(out + ": locked" + (before == null ? "" : " by another pass phrase"));
        streams.say(file + " stays as it is.");
      }
    }
    return ExitStatus.DONE;
  }
}
