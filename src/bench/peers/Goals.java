// SPDX-License-Identifier: Apache-2.0
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was aimed at, beside what came out. Ratios are of one round, then the median over the
/// rounds, so that a slow moment of the machine meets both sides.
final class Goals {
  private static final String TEXT = "text";
  private static final String EVINCE = "evince-pdf";
  private static final String CHROMIUM = "chromium-html";

  /// A ratio of ours to a peer's: not above `done`, better not above `goal`.
  private record Ratio(String measure, String peer, String document, double done, double goal) {}

  private static final List<Ratio> RATIOS =
      List.of(
          new Ratio(TEXT, EVINCE, "article", 1.5, 1.3),
          new Ratio(TEXT, EVINCE, "report", 1.4, 1.2),
          new Ratio(TEXT, EVINCE, "collection", 1.2, 1.0),
          new Ratio(TEXT, Line.BARE, "article", 1.3, 1.1),
          new Ratio(TEXT, Line.BARE, "report", 1.3, 1.1),
          new Ratio(TEXT, Line.BARE, "collection", 1.3, 1.1),
          new Ratio(TEXT, CHROMIUM, "article", 1.0, 0.85),
          new Ratio(TEXT, CHROMIUM, "report", 0.7, 0.55),
          new Ratio(TEXT, CHROMIUM, "collection", 0.75, 0.65),
          new Ratio(TEXT, "impress-show", "collection", 0.15, 0.1),
          new Ratio("pss", EVINCE, "article", 1.4, 1.1),
          new Ratio("pss", EVINCE, "report", 1.4, 1.1),
          new Ratio("pss", EVINCE, "collection", 1.4, 1.1),
          new Ratio("pss", CHROMIUM, "article", 0.45, 0.33),
          new Ratio("pss", CHROMIUM, "report", 0.45, 0.33),
          new Ratio("pss", CHROMIUM, "collection", 0.45, 0.33));

  private Goals() {}

  static String table(Rounds rounds) {
    List<String> lines = new ArrayList<>();
    lines.add("### Ours against the goals\n");
    lines.add("| measure | document | ours | done not above | missed by | the goal | missed by |");
    lines.add("|---|---|---|---|---|---|---|");
    for (Ratio ratio : RATIOS) {
      double ours =
          Rounds.ratio(
              rounds.of(Line.OURS, ratio.document, ratio.measure),
              rounds.of(ratio.peer, ratio.document, ratio.measure));
      row(lines, ratio.measure + " : " + ratio.peer, ratio.document, ours, ratio.done, ratio.goal);
    }
    for (String document : List.of("article", "report", "collection")) {
      double processor = Rounds.middle(rounds.of(Line.OURS, document, "cpu"));
      row(lines, "processor s to settled", document, processor, 0.9, 0.6);
      double[] pages = rounds.pages(Line.OURS, document);
      row(lines, "page to final text, ms, median", document, Rounds.middle(pages), 50, 33);
      row(lines, "page to final text, ms, p95", document, Rounds.high(pages), 100, 60);
    }
    double many =
        Rounds.ratio(
            rounds.of(Line.OURS, Documents.MANY, TEXT), rounds.of(Line.OURS, "article", TEXT));
    row(lines, "text : ours with one article", Documents.MANY, many, 1.25, 1.25);
    return String.join("\n", lines) + "\n";
  }

  /// Adds a row, unless nothing was measured for it.
  private static void row(
      List<String> lines, String measure, String document, double ours, double done, double goal) {
    if (!Double.isNaN(ours)) {
      lines.add(
          "| %s | %s | %s | %s | %s | %s | %s |"
              .formatted(
                  measure,
                  document,
                  number(ours),
                  number(done),
                  missed(ours, done),
                  number(goal),
                  missed(ours, goal)));
    }
  }

  private static String number(double value) {
    return value >= 10
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String missed(double ours, double limit) {
    return ours <= limit
        ? "met"
        : String.format(Locale.ROOT, "**%.0f %%**", 100 * (ours / limit - 1));
  }
}
