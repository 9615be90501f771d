// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.attribution.Attribution;
import org.briefingviewer.extract.attribution.weigh.SourceConfidence;
import org.briefingviewer.extract.encoder.FigureOpinions;
import org.briefingviewer.extract.trees.BoostedTrees;
import org.briefingviewer.extract.trees.SignBag;
import org.briefingviewer.lexicon.WordList;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.FieldDoubts;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Says how likely each field of an estimate is wrong. Its trees, fitted to marked texts by
/// `DoubtTraining`, are loaded with the first figure. Where they leave a doubt open, the encoder is
/// asked, too. Safe to use from several threads at once.
public final class DoubtScorer {
  static final String WEIGHTS = "extract/doubt-trees.tsv";

  /// The trees that say how likely a noun phrase names whoever gives a figure: a second opinion,
  /// which knows nothing of the rules.
  static final String NOMINEE = "NOMINEE";

  /// How surely the rules' own signs speak for their source, and how surely the second opinion
  /// does.
  static final List<String> OPINIONS = List.of("source rules", "source opinion");

  /// What the second opinion says of words that are no noun phrase.
  private static final double NOBODY = -6;

  private static final NomineeSigns NOMINEES = new NomineeSigns();
  private static final SourceConfidence RULES = new SourceConfidence();

  private final BoostedTrees nominee;
  private final Map<EstimateField, FieldScorer> scorers;

  private DoubtScorer(BoostedTrees nominee, Map<EstimateField, FieldScorer> scorers) {
    this.nominee = nominee;
    this.scorers = scorers;
  }

  /// Loads the trees when the first figure is read.
  private static final class Own {
    static final DoubtScorer SCORER = read(WordList.read(WEIGHTS).rows());
  }

  /// Returns the program's own scorer.
  public static DoubtScorer own() {
    return Own.SCORER;
  }

  /// Reads rows of a field's name, or `NOMINEE`, and a tree; of its name, `LINE`, and the weights
  /// of the sum of its trees and of each opinion, and a base; and of its name, `SECOND`, the doubt
  /// from which the encoder is asked, and a line with what the encoder says.
  static DoubtScorer read(List<? extends List<String>> rows) {
    Map<String, List<BoostedTrees.Node>> trees = new HashMap<>();
    Map<EstimateField, FieldScorer> scorers = new EnumMap<>(EstimateField.class);
    for (List<String> row : rows) {
      if (row.get(1).equals("LINE")) {
        scorers.put(
            EstimateField.valueOf(row.getFirst()),
            FieldScorer.of(
                new BoostedTrees(trees.getOrDefault(row.getFirst(), List.of())), numbers(row)));
      } else if (row.get(1).equals("SECOND")) {
        scorers.computeIfPresent(
            EstimateField.valueOf(row.getFirst()), (field, first) -> first.asking(numbers(row)));
      } else {
        trees
            .computeIfAbsent(row.getFirst(), name -> new ArrayList<>())
            .add(BoostedTrees.read(row.subList(1, row.size())));
      }
    }
    return new DoubtScorer(new BoostedTrees(trees.getOrDefault(NOMINEE, List.of())), scorers);
  }

  private static double[] numbers(List<String> row) {
    return row.stream().skip(2).mapToDouble(Double::parseDouble).toArray();
  }

  /// Returns how likely each field that the answer gives is wrong, in hundredths.
  ///
  /// @param second what the encoder says of the text's figures, or null where it is not to be asked
  public FieldDoubts of(FigureAnswer answer, @Nullable FigureOpinions second) {
    Map<String, Float> signs = signs(answer, nominee);
    Map<EstimateField, Double> doubts = new EnumMap<>(EstimateField.class);
    boolean open = false;
    for (Map.Entry<EstimateField, FieldScorer> each : scorers.entrySet()) {
      if (given(each.getKey(), answer)) {
        double chosen = each.getKey() == EstimateField.AS_OF ? answer.found().timeDoubt() : 0;
        double first = chosen > 0 ? chosen : each.getValue().wrong(signs);
        open |= each.getValue().open(first);
        doubts.put(each.getKey(), first);
      }
    }
    Map<String, Float> said =
        second == null || !open
            ? null
            : second.of(answer.figure()).map(each -> OpinionSigns.of(answer, each)).orElse(null);
    scorers.forEach(
        (field, scorer) ->
            doubts.computeIfPresent(
                field,
                (own, first) -> {
                  double wrong =
                      said != null && scorer.open(first) ? scorer.wrong(first, said) : first;
                  return Math.round(100 * wrong) / 100.0;
                }));
    return new FieldDoubts(doubts);
  }

  /// Returns all signs of an answer, with what the trees for noun phrases say of its source.
  static Map<String, Float> signs(FigureAnswer answer, BoostedTrees nominee) {
    SignBag bag = new SignBag();
    SourceDoubtSigns.add(bag, answer);
    FigureSigns.add(bag, answer);
    ChainLink speaker = answer.speaker();
    if (speaker != null) {
      Attribution given = answer.given();
      double rules =
          given == null ? 0 : RULES.weigh(answer.sources().signs().of(answer.figure(), given));
      TextSpan mention = speaker.mention();
      double opinion =
          mention == null
              ? NOBODY
              : SourceNominee.within(answer, mention).stream()
                  .mapToDouble(each -> nominee.sum(signs(answer, each)))
                  .max()
                  .orElse(NOBODY);
      bag.of(SourceDoubtSigns.SOURCE);
      bag.put("rules", rules);
      bag.put("opinion", opinion);
    }
    return bag.values();
  }

  /// Returns what can be told of a noun phrase.
  static Map<String, Float> signs(FigureAnswer answer, SourceNominee nominee) {
    SignBag bag = new SignBag();
    NOMINEES.add(bag, nominee, answer);
    return bag.values();
  }

  /// Tells whether the answer gives a field, so that it may be wrong.
  static boolean given(EstimateField field, FigureAnswer answer) {
    return switch (field) {
      case SOURCE -> answer.speaker() != null;
      case SCOPE -> answer.quantity().scope() != null;
      case AS_OF -> answer.quantity().asOf() != null;
      case BOUND, ESTIMATE -> true;
    };
  }
}
