// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Findings;

/// How a case came out.
///
/// @param group the file it stands in
/// @param wanted as a person drew it
/// @param found as the program would draw it
record Outcome(String id, String group, Set<ErrorClass> errors, String wanted, String found) {

  /// @param taking takes what was found in each case
  static List<Outcome> of(
      GoldenFile file, Extractor extractor, BiConsumer<GoldenCase, Findings> taking) {
    GoldPrinter printer = new GoldPrinter(file);
    List<Outcome> outcomes = new ArrayList<>();
    for (GoldenCase golden : file.cases()) {
      Findings findings = extractor.find(golden.article());
      taking.accept(golden, findings);
      String text = golden.article().text();
      boolean steady = Laws.emojiOnlyShifts(extractor, golden.article(), findings);
      outcomes.add(emoji(golden, steady));
      for (Passage gold : golden.passages()) {
        Passage found = Found.in(gold, findings, text);
        Set<ErrorClass> errors = Comparison.errors(file, text, gold, found);
        outcomes.add(
            new Outcome(
                gold.id(),
                file.name(),
                errors,
                printer.print(golden, gold),
                printer.print(golden, found)));
      }
    }
    return outcomes;
  }

  private static Outcome emoji(GoldenCase golden, boolean steady) {
    return new Outcome(
        golden.passages().getFirst().id() + "/emoji",
        "(emoji law)",
        steady ? Set.of() : Set.of(ErrorClass.EMOJI),
        "an emoji before the text only shifts the marks",
        steady ? "so it is" : "other marks with an emoji before the text");
  }

  static Outcome of(Cleaned cleaned) {
    return new Outcome(
        cleaned.file().name() + "/clean",
        cleaned.file().name(),
        cleaned.errors(),
        cleaned.wanted() + "\n" + cleaned.file().origin() + cleaned.file().dropped(),
        "%s\n%s %s %s\n%s"
            .formatted(
                cleaned.article().text(),
                cleaned.article().publication(),
                cleaned.article().byline(),
                cleaned.article().dateline(),
                cleaned.article().dropped()));
  }
}
