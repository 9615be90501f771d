// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.weigh;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;

/// Weighs the signs of a source: a logistic regression whose weights, in `source-signs.tsv`, were
/// fitted to texts of our own.
public final class SourceConfidence {

  private final Map<SourceSign, Double> weights = new EnumMap<>(SourceSign.class);

  /// Reads the program's own weights, a row for each sign.
  ///
  /// Throws `IllegalArgumentException` when they name a sign that there is not.
  public SourceConfidence() {
    for (List<String> row : WordList.read("extract/source-signs.tsv").rows()) {
      weights.put(SourceSign.valueOf(row.getFirst()), Double.parseDouble(row.get(1)));
    }
  }

  /// Returns the logarithm of the odds that the source is right, up to a constant.
  public double weigh(Set<SourceSign> signs) {
    return signs.stream().mapToDouble(sign -> weights.getOrDefault(sign, 0.0)).sum();
  }
}
