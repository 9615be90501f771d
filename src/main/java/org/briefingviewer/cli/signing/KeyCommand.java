// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.cli.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefingviewer.bundle.locked.PassPhrase;
import org.briefingviewer.bundle.signature.KeyFolder;
import org.briefingviewer.bundle.signature.NamedKey;
import org.briefingviewer.bundle.signed.SignedText;
import org.briefingviewer.cli.console.ExitStatus;
import org.briefingviewer.cli.console.GivenFile;
import org.briefingviewer.cli.console.OutFile;
import org.briefingviewer.cli.console.PassPhrasePrompt;
import org.briefingviewer.cli.console.VerbStreams;
import org.briefingviewer.cli.verb.Verb;
import org.briefingviewer.model.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `key`: keys for signing seals, and those of others.
@Command(
    name = "key",
    mixinStandardHelpOptions = true,
    description =
        "Lists the keys for signing seals (Ed25519), makes one, and exchanges public ones. An own"
            + " key lies in the user's own folder under a pass phrase, which is asked at the"
            + " terminal or read as a line of the standard input; there is no way back to a key"
            + " whose pass phrase is lost. Compare the fingerprint with its owner by another way"
            + " than the one by which the file came.")
public final class KeyCommand extends Verb {
  private final KeyFolder folder;
  private final JsonMapper mapper = new JsonMapper();

  @Option(
      names = "--new",
      paramLabel = "NAME",
      description = "make an own key; others see this name beside its fingerprint")
  private @Nullable String fresh;

  @Option(names = "--export", description = "write the public part of an own key to -o OUT")
  private boolean export;

  @Option(names = "--import", paramLabel = "FILE", description = "take in another's public key")
  private @Nullable Path taken;

  @Option(names = "--forget", paramLabel = "KEY", description = "forget another's public key")
  private @Nullable String forgotten;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description =
          "the own key to export, by its name or the first digits of its fingerprint (default: the"
              + " only one)")
  private @Nullable String chosen;

  @Option(names = "-o", paramLabel = "OUT", description = "the file to write with --export")
  private @Nullable Path out;

  @Option(names = "--json", description = "print the list as one JSON line")
  private boolean json;

  /// @param folder where keys are kept
  public KeyCommand(VerbStreams streams, KeyFolder folder) {
    super(streams);
    this.folder = folder;
  }

  @Override
  public Integer call() throws IOException, Refusal {
    long asked = Stream.of(fresh, taken, forgotten).filter(Objects::nonNull).count();
    if (asked + (export ? 1 : 0) > 1) {
      throw wrong("Give one of --new, --export, --import and --forget.");
    }
    if (export != (out != null)) {
      throw wrong("A public key is written with --export -o OUT.");
    }
    if (fresh != null) {
      make(fresh);
    } else if (out != null) {
      export(out);
    } else if (taken != null) {
      take(taken);
    } else if (forgotten != null) {
      forget(forgotten);
    } else {
      return list();
    }
    return ExitStatus.DONE;
  }

  private void make(String name) throws IOException, Refusal {
    PassPhrase phrase = new PassPhrasePrompt(streams.in()).newOne("keys");
    NamedKey made = folder.make(name, phrase);
    streams.print("made: " + line(made));
    streams.say("Hand out its public part: briefing-viewer key --export -o FILE.");
  }

  private void export(Path file) throws IOException, Refusal {
    NamedKey own = new KeyChoice(chosen).own(folder);
    if (new OutFile(file, streams).write(to -> folder.export(own, to))) {
      streams.print(file + ": public key " + line(own));
    }
  }

  private void take(Path file) throws IOException, Refusal {
    byte[] bytes = new GivenFile(file).bytes(SignedText.LONGEST);
    List<NamedKey> known = folder.keys().known();
    NamedKey key = folder.add(file.toString(), bytes);
    streams.print("known: " + line(key));
    for (NamedKey other : known) {
      boolean same = other.key().equals(key.key());
      if (same && !other.name().equals(key.name())) {
        streams.say("This key had the name " + other.name() + " until now.");
      } else if (!same && other.name().equals(key.name())) {
        streams.say("Another key has the same name: " + other.key().fingerprint() + ".");
      }
    }
    streams.say("Compare the fingerprint with the owner of the key, by telephone for example.");
  }

  private void forget(String which) throws IOException, Refusal {
    NamedKey key = new KeyChoice(which).of(folder.keys().known());
    folder.forget(key);
    streams.print("forgotten: " + line(key));
  }

  private int list() throws IOException {
    KeyFolder.Keys keys = folder.keys();
    if (json) {
      ObjectNode node = mapper.createObjectNode();
      add(node.putArray("own"), keys.own());
      add(node.putArray("known"), keys.known());
      streams.printJson(mapper.writeValueAsString(node));
    } else {
      keys.own().forEach(key -> streams.print("own: " + line(key)));
      keys.known().forEach(key -> streams.print("known: " + line(key)));
      if (keys.own().isEmpty() && keys.known().isEmpty()) {
        streams.say("No keys. Make one: briefing-viewer key --new NAME.");
      }
    }
    keys.problems().forEach(streams::tell);
    return keys.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static void add(ArrayNode list, List<NamedKey> keys) {
    for (NamedKey key : keys) {
      list.addObject()
          .put("name", key.name())
          .put("fingerprint", key.key().fingerprint())
          .put("key", key.key().hex());
    }
  }

  private static String line(NamedKey key) {
    return key.key().fingerprint() + "  " + key.name();
  }
}
