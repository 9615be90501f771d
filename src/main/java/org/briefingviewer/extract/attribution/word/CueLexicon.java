// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/// The cue verbs of `cues.tsv`, by word form.
public final class CueLexicon {

  /// Verbs whose past looks like their base form, and is far more common in news.
  private static final Set<String> PAST_AS_BASE = Set.of("put", "read", "forecast");

  private final Map<String, Cue> byForm = new HashMap<>();

  /// Reads the program's own list.
  public CueLexicon() {
    for (List<String> row : WordList.read("extract/cues.tsv").rows()) {
      Cue.Kind kind = Cue.Kind.valueOf(row.get(1));
      String lemma = row.getFirst();
      String next = row.size() > 3 ? row.get(3) : "";
      for (String form : row.get(2).split(" ", -1)) {
        byForm.putIfAbsent(form, new Cue(lemma, kind, formOf(form, lemma), next));
      }
    }
  }

  private static Cue.Form formOf(String form, String lemma) {
    if (form.equals(lemma) && !PAST_AS_BASE.contains(form)) {
      return Cue.Form.BASE;
    }
    if (form.endsWith("ing")) {
      return Cue.Form.PARTICIPLE;
    }
    return form.endsWith("s") ? Cue.Form.THIRD_PERSON : Cue.Form.PAST;
  }

  /// Returns the cue that the word `lower` is, or null.
  public @Nullable Cue of(String lower) {
    return byForm.get(lower);
  }
}
