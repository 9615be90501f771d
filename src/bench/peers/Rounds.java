// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was measured, a line a run; the warming-up does not count.
record Rounds(List<JsonNode> runs) {

  static Rounds read(Path file) throws IOException {
    JsonMapper json = new JsonMapper();
    List<JsonNode> runs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode run = json.readTree(line);
      if (run.required("round").asInt() >= 0 && run.path("ok").asBoolean()) {
        runs.add(run);
      }
    }
    return new Rounds(runs);
  }

  /// Returns one peer's measure by round.
  Map<Integer, Double> of(String peer, String document, String measure) {
    Map<Integer, Double> values = new TreeMap<>();
    for (JsonNode run : runs(peer, document)) {
      values.put(run.required("round").asInt(), run.required(measure).asDouble());
    }
    return values;
  }

  /// Returns milliseconds from the key to the final text, of all pages of all rounds.
  double[] pages(String peer, String document) {
    return runs(peer, document).stream()
        .flatMap(run -> run.path("pd_text").valueStream())
        .mapToDouble(seconds -> seconds.asDouble() * 1000)
        .toArray();
  }

  /// Returns the median of the ratios within each round; not a number where there is none.
  static double ratio(Map<Integer, Double> above, Map<Integer, Double> below) {
    return middle(
        above.keySet().stream()
            .filter(below::containsKey)
            .mapToDouble(round -> above.get(round) / below.get(round))
            .toArray());
  }

  static double middle(Map<Integer, Double> values) {
    return middle(values.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  static double middle(double[] values) {
    double[] sorted = DoubleStream.of(values).sorted().toArray();
    int half = sorted.length / 2;
    if (sorted.length == 0) {
      return Double.NaN;
    }
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  /// Returns the value that 95 of 100 do not exceed, as the harness counts it.
  static double high(double[] values) {
    double[] sorted = DoubleStream.of(values).sorted().toArray();
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, Math.rint(0.95 * (sorted.length - 1)))];
  }

  private List<JsonNode> runs(String peer, String document) {
    return runs.stream()
        .filter(run -> run.required("peer").asString().equals(peer))
        .filter(run -> run.required("doc").asString().equals(document))
        .toList();
  }
}
