// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Finding;
import org.briefingviewer.model.RuledOutTie;
import org.briefingviewer.model.reading.Adjudication.FindingPlace;
import org.jspecify.annotations.Nullable;

/// A second reading, kept beside the briefing's own.
///
/// @param id that of the edit by which it came in, an IRI
/// @param by who read, the names of the reviews in it, at least one
/// @param on the day on which it came in
/// @param findings all that a person settled in it
/// @param ruledOut the ties of which it says that an article does not speak
/// @param decided where the two readings differed and somebody chose, in that order
public record SecondReading(
    String id,
    List<String> by,
    LocalDate on,
    List<ReadFinding> findings,
    List<RuledOut> ruledOut,
    List<Adjudication> decided) {
  public SecondReading {
    by = List.copyOf(by);
    findings = List.copyOf(findings);
    ruledOut = List.copyOf(ruledOut);
    decided = List.copyOf(decided);
    if (by.isEmpty()) {
      throw new IllegalArgumentException("the reading " + id + " does not say who read");
    }
  }

  /// A finding of the reading, in its article.
  public record ReadFinding(String articleId, Finding finding) {}

  /// A tie that was ruled out, in its article.
  public record RuledOut(String articleId, RuledOutTie tie) {}

  /// Returns who chose at a difference, and what, or null where nobody has.
  ///
  /// @param at where the difference is
  public @Nullable Adjudication decided(FindingPlace at) {
    Adjudication newest = null;
    for (Adjudication each : decided) {
      newest = each.at().equals(at) ? each : newest;
    }
    return newest;
  }

  /// Returns the same without the choice that an edit made.
  ///
  /// @param edit its id
  public SecondReading undeciding(String edit) {
    return new SecondReading(
        id,
        by,
        on,
        findings,
        ruledOut,
        decided.stream().filter(each -> !each.edit().equals(edit)).toList());
  }

  /// Returns the same after one choice more.
  public SecondReading deciding(Adjudication choice) {
    List<Adjudication> all = new ArrayList<>(decided);
    all.add(choice);
    return new SecondReading(id, by, on, findings, ruledOut, all);
  }
}
