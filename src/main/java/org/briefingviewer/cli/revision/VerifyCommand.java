// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.briefingviewer.bundle.Bundle;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.FoundProblems;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.BundleInfo;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.model.Seal;
import org.briefingviewer.model.SealComparison;
import org.briefingviewer.model.SealComparison.Outcome;
import org.briefingviewer.model.seal.SealSignature;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.seal.SealWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `verify`: whether the seal covers what is there, and by which key it is signed.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Compares every file of a briefing with its seal, and the seal with its signature. The"
            + " status is 0 when the seal covers all that is there, and with --signed when it is"
            + " also signed with a key that you know; else 1. A signature proves that somebody had"
            + " the key and its pass phrase, not who that was.")
public final class VerifyCommand extends Verb {
  private final JsonMapper mapper = new JsonMapper();

  @Parameters(paramLabel = "FILE", description = "a .briefing file or folder")
  private Path file = Path.of("");

  @Option(names = "--signed", description = "fail where no key that you know signed the seal")
  private boolean signed;

  @Option(names = "--json", description = "print one JSON line")
  private boolean json;

  public VerifyCommand(VerbStreams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException, Refusal {
    try (Bundle bundle = new GivenFile(file).briefing(streams.keys())) {
      BundleInfo about = bundle.about();
      if (json) {
        streams.printJson(mapper.writeValueAsString(node(about)));
      } else {
        streams.print(file.toString());
        new SealWords(new Messages(Locale.ENGLISH))
            .lines(about)
            .forEach(line -> streams.print("  " + line));
        about.compared().problems().forEach(problem -> streams.print("  " + problem));
      }
      return holds(about) ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  private boolean holds(BundleInfo about) {
    Seal seal = about.seal();
    SealComparison compared = about.compared();
    SealSignature signature = compared.signature();
    return seal != null
        && seal.covers()
        && compared.outcome() == Outcome.AS_SEALED
        && (!signed || (signature != null && signature.name() != null));
  }

  private ObjectNode node(BundleInfo about) {
    ObjectNode node = mapper.createObjectNode();
    node.put("file", file.toString());
    new SealNode(about).addTo(node);
    new FoundProblems(about.compared().problems()).addTo(node);
    return node;
  }
}
