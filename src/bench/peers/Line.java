// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The programs that stand side by side: those chosen of the harness's list, the bare JavaFX
/// reader, and ours.
record Line(Harness harness, List<ObjectNode> peers) {
  static final String OURS = "ours";
  static final String BARE = "floor-javafx";

  /// The colour that `light.css` gives to estimates, and to nothing else.
  private static final String ESTIMATE = "FFE9B8";

  private static final JsonMapper JSON = new JsonMapper();

  static Line of(Harness harness, String chosen, Path program) throws IOException {
    List<String> names = List.of(chosen.split(","));
    List<ObjectNode> known = known(harness, program);
    List<String> all = known.stream().map(Line::name).toList();
    for (String name : names) {
      if (!name.equals("all") && !all.contains(name)) {
        throw new Peers.Unmet("no peer " + name + "; there are " + String.join(", ", all));
      }
    }
    return new Line(
        harness,
        known.stream()
            .filter(
                peer ->
                    names.contains("all")
                        || names.contains(name(peer))
                        || name(peer).startsWith(OURS))
            .toList());
  }

  private static List<ObjectNode> known(Harness harness, Path program) throws IOException {
    List<ObjectNode> known = new ArrayList<>();
    for (JsonNode peer : JSON.readTree(Files.readString(harness.bin().resolve("peers.json")))) {
      if (!peer.required("name").asString().equals(OURS)) {
        known.add((ObjectNode) peer);
      }
    }
    known.add(peer(BARE, Floors.measured(harness), "marked"));
    known.add(peer(OURS, List.of(program.toString()), "briefing").put("marker", ESTIMATE));
    return known;
  }

  private static ObjectNode peer(String name, List<String> command, String extension) {
    ObjectNode peer = JSON.createObjectNode().put("name", name).put("ext", extension);
    var words = peer.putArray("cmd");
    command.forEach(words::add);
    words.add("{doc}");
    return peer;
  }

  List<String> names() {
    return peers.stream().map(Line::name).toList();
  }

  boolean has(String name) {
    return names().contains(name);
  }

  /// What the peers start, other than what is built here.
  List<String> programs() {
    return peers.stream()
        .map(peer -> peer.required("cmd").required(0).asString())
        .filter(program -> !program.startsWith("{bin}"))
        .toList();
  }

  /// Runs all of them round by round, and appends a line for each run to `rounds`.
  void measure(Path rounds, int count, String docs) throws IOException {
    for (ObjectNode peer : peers) {
      if (!name(peer).equals(OURS) && !peer.has("docs")) {
        Documents.NAMES.forEach(peer.putArray("docs")::add);
      }
    }
    Path list = harness.work().resolve("peers.json");
    Files.writeString(list, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(peers));
    Object ttt = harness.bin().resolve("ttt.py");
    harness
        .run()
        .command(
            ttt,
            "run",
            list,
            harness.docs(),
            rounds,
            "--docs",
            docs,
            "--runs",
            count,
            "--work",
            harness.work().resolve("homes"));
  }

  private static String name(JsonNode peer) {
    return peer.required("name").asString();
  }
}
