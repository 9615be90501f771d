// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.wording.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.compare.origin.Origin;
import org.briefingviewer.model.EstimateId;

/// The short names of the reports of a group: a letter for the origin and, where it has several, a
/// number: "A1", "A2", "B". Picture, list and origins use the same.
public final class ReportCodes {
  private static final int LETTERS = 26;

  private final List<Origin> all;
  private final Map<EstimateId, Place> places = new HashMap<>();

  /// By origins of which somebody asked.
  private final Map<Integer, Map<String, List<EstimateId>>> byArticle = new HashMap<>();

  /// @param number of the report among those of its origin, from 1; 0 where it is the only one
  private record Place(int origin, int number) {
    String code() {
      return number == 0 ? letter(origin) : letter(origin) + number;
    }
  }

  public ReportCodes(Compared compared) {
    all = compared.origins();
    for (int i = 0; i < all.size(); i++) {
      List<ReportedFigure> figures = all.get(i).figures();
      for (int j = 0; j < figures.size(); j++) {
        places.put(figures.get(j).id(), new Place(i, figures.size() == 1 ? 0 : j + 1));
      }
    }
  }

  /// Returns the letter of an origin, from 0: "A", after "Z" "AA".
  public static String letter(int origin) {
    String last = String.valueOf((char) ('A' + origin % LETTERS));
    return origin < LETTERS ? last : letter(origin / LETTERS - 1) + last;
  }

  /// Returns the short name of a report of the group.
  public String of(ReportedFigure figure) {
    return of(figure.id());
  }

  /// Returns the short name of a report of the group by its id; empty of another one.
  public String of(EstimateId id) {
    Place place = places.get(id);
    return place == null ? "" : place.code();
  }

  /// Returns the number of its origin, from 0.
  public int origin(ReportedFigure figure) {
    Place place = places.get(figure.id());
    return place == null ? 0 : place.origin();
  }

  /// Returns the reports of an origin that stand in an article.
  public List<EstimateId> inArticle(int origin, String article) {
    return byArticle
        .computeIfAbsent(
            origin,
            key ->
                all.get(origin).figures().stream()
                    .map(ReportedFigure::id)
                    .collect(Collectors.groupingBy(EstimateId::articleId)))
        .getOrDefault(article, List.of());
  }
}
