// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.briefingviewer.model.Review;
import org.briefingviewer.model.edit.Act;
import org.briefingviewer.model.edit.Amendment;
import org.briefingviewer.model.edit.BriefingEdit;
import org.jspecify.annotations.Nullable;

/// What becomes of verdicts that come in with a file. Whoever brings them in can vouch for their
/// own alone: anybody can write any name and day into a file. What others are said to have given
/// stands as brought in, or stays outside.
///
/// @param act who brings them in, and when
/// @param others whether those of others are taken
public record IncomingVerdicts(Act act, boolean others) {

  /// Returns a review as it comes in.
  ///
  /// @param there what is known here already; a verdict of it stays what it is
  public Review of(Review comes, Review there) {
    List<Review.Verdict> verdicts = new ArrayList<>();
    for (Review.Verdict verdict : comes.verdicts()) {
      Review.Verdict known = known(verdict, there);
      boolean own = verdict.by().equals(act.by());
      if (known != null) {
        verdicts.add(known);
      } else if (!late(verdict) && (own || others)) {
        verdicts.add(verdict.broughtIn(own ? null : broughtIn()));
      }
    }
    return comes.by() == null && !verdicts.isEmpty()
        ? new Review(comes.state(), null, null, comes.care(), verdicts, null)
        : Review.of(verdicts);
  }

  /// Returns the verdicts of a review that are dated after the day on which they come in: nobody
  /// has given those.
  List<Review.Verdict> late(Review comes, Review there) {
    return comes.verdicts().stream()
        .filter(verdict -> known(verdict, there) == null && late(verdict))
        .toList();
  }

  private Review.BroughtIn broughtIn() {
    return new Review.BroughtIn(act.by(), act.at().toLocalDate());
  }

  /// Days begin a day earlier elsewhere.
  private boolean late(Review.Verdict verdict) {
    LocalDate tomorrow = act.at().toLocalDate().plusDays(1);
    return verdict.on().isAfter(tomorrow);
  }

  private static Review.@Nullable Verdict known(Review.Verdict verdict, Review there) {
    for (Review.Verdict known : there.verdicts()) {
      if (known.broughtIn(null).equals(verdict.broughtIn(null))) {
        return known;
      }
    }
    return null;
  }

  /// Returns how many verdicts edits bring in of whom.
  public static Map<String, Integer> counts(List<BriefingEdit> edits) {
    Map<String, Integer> counts = new TreeMap<>();
    for (BriefingEdit edit : edits) {
      for (Amendment amendment : edit.amendments()) {
        if (amendment.to() != null) {
          List<Review.Verdict> before =
              amendment.from() == null ? List.of() : amendment.from().review().verdicts();
          for (Review.Verdict verdict : amendment.to().review().verdicts()) {
            if (verdict.broughtIn() != null && !before.contains(verdict)) {
              counts.merge(verdict.by(), 1, Integer::sum);
            }
          }
        }
      }
    }
    return counts;
  }
}
