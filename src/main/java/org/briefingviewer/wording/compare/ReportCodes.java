// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.compare.origin.Origin.Sign;
import org.briefingviewer.model.EstimateId;

/// The short names of the reports of a group: a letter for the origin and, where it has several, a
/// number: "A1", "A2", "B". Picture, list and origins use the same.
public final class ReportCodes {
  private static final int LETTERS = 26;

  private final Map<EstimateId, String> codes = new HashMap<>();
  private final Map<EstimateId, Integer> origins = new HashMap<>();
  private final Map<String, List<String>> byArticle = new LinkedHashMap<>();

  public ReportCodes(Compared compared) {
    List<Origin> all = compared.origins();
    for (int i = 0; i < all.size(); i++) {
      List<ReportedFigure> figures = all.get(i).figures();
      for (int j = 0; j < figures.size(); j++) {
        ReportedFigure figure = figures.get(j);
        String code = figures.size() == 1 ? letter(i) : letter(i) + (j + 1);
        codes.put(figure.id(), code);
        origins.put(figure.id(), i);
        byArticle.computeIfAbsent(key(i, figure.articleId()), k -> new ArrayList<>()).add(code);
      }
    }
  }

  private static String key(int origin, String articleId) {
    return origin + " " + articleId;
  }

  /// Returns the letter of an origin, from 0: "A", after "Z" "AA".
  public static String letter(int origin) {
    String last = String.valueOf((char) ('A' + origin % LETTERS));
    return origin < LETTERS ? last : letter(origin / LETTERS - 1) + last;
  }

  /// Returns the short name of a report of the group.
  public String of(ReportedFigure figure) {
    return codes.getOrDefault(figure.id(), "");
  }

  /// Returns the number of its origin, from 0.
  public int origin(ReportedFigure figure) {
    return origins.getOrDefault(figure.id(), 0);
  }

  /// Returns the short names of the reports between which something was found; of shared text of
  /// all reports of both texts.
  public List<String> of(int origin, Origin.Evidence evidence) {
    if (evidence.sign() != Sign.TEXT) {
      return Stream.of(evidence.one(), evidence.other())
          .map(id -> codes.getOrDefault(id, ""))
          .distinct()
          .toList();
    }
    return Stream.of(evidence.one(), evidence.other())
        .map(EstimateId::articleId)
        .distinct()
        .flatMap(article -> byArticle.getOrDefault(key(origin, article), List.of()).stream())
        .toList();
  }
}
