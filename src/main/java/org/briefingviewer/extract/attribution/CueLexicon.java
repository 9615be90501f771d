// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.text.Lexicon;
import org.jspecify.annotations.Nullable;

/// The cue verbs of `cues.tsv`, by word form.
public final class CueLexicon {

  private final Map<String, Cue> byForm = new HashMap<>();

  /// Reads the program's own list.
  public CueLexicon() {
    for (List<String> row : Lexicon.read("cues.tsv").rows()) {
      Cue.Kind kind = Cue.Kind.valueOf(row.get(1));
      String lemma = row.getFirst();
      for (String form : row.get(2).split(" ")) {
        byForm.put(form, new Cue(lemma, kind, formOf(form)));
      }
      byForm.putIfAbsent(lemma, new Cue(lemma, kind, Cue.Form.BASE));
    }
  }

  private static Cue.Form formOf(String form) {
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
