// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.attribution.word.CueLexicon;
import org.briefingviewer.extract.attribution.word.FunctionWords;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.lexicon.WordList;

/// Tells whether a sentence that names nobody goes on with the figures that one before it gives to
/// somebody, so that they are his as well: a logistic regression over [ContinuationSigns], whose
/// weights, in `continuation-signs.tsv`, were fitted by `ContinuationWeighing` to marked texts.
final class SentenceContinuation {
  /// A longer sentence, in letters, is no person's; it bounds the time that an endless line takes.
  private static final int LONGEST = 1000;

  private static final String LEAST = "LEAST";

  private final ContinuationSigns signs;
  private final Map<String, Double> weights = new HashMap<>();

  /// Reads the program's own weights, a row for each sign and one for the sum that is enough.
  SentenceContinuation(FunctionWords grammar, CueLexicon cues) {
    this.signs = new ContinuationSigns(grammar, cues);
    for (List<String> row : WordList.read("extract/continuation-signs.tsv").rows()) {
      weights.put(row.getFirst(), Double.valueOf(row.get(1)));
    }
  }

  /// Tells whether `sentence` goes on with what `last` gives to somebody.
  ///
  /// @param others how many others give something to somebody in the sentence of `last`
  boolean goesOn(AnalysedText text, Sentence sentence, Attribution last, int others) {
    if (sentence.span().length() > LONGEST || last.sentence().span().length() > LONGEST) {
      return false;
    }
    double sum =
        signs.of(text, sentence, last, others).stream()
            .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
            .sum();
    return sum >= weights.getOrDefault(LEAST, Double.MAX_VALUE);
  }
}
