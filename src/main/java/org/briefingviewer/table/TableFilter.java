// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which rows count.
///
/// @param words parted by spaces; each has to stand somewhere in the row, whole or in part
public record TableFilter(String words, Scope scope, Checked checked, Sourced sourced) {

  /// All rows.
  public static final TableFilter NONE =
      new TableFilter("", Scope.BRIEFING, Checked.ANY, Sourced.ANY);

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /// Which articles.
  public enum Scope {
    BRIEFING,
    ARTICLE
  }

  /// Whether a person looked at this very one: what was settled in bulk was not.
  public enum Checked {
    ANY,
    CHECKED,
    PROPOSED
  }

  /// Whether the text gives it to somebody.
  public enum Sourced {
    ANY,
    WITH,
    WITHOUT
  }

  /// Returns the same with other words.
  public TableFilter with(String other) {
    return new TableFilter(other, scope, checked, sourced);
  }

  /// Returns the same for other articles.
  public TableFilter with(Scope other) {
    return new TableFilter(words, other, checked, sourced);
  }

  /// Returns the same for another state of checking.
  public TableFilter with(Checked other) {
    return new TableFilter(words, scope, other, sourced);
  }

  /// Returns the same for rows with, without or whatever source.
  public TableFilter with(Sourced other) {
    return new TableFilter(words, scope, checked, other);
  }

  /// Returns the rows that count, in their order.
  ///
  /// @param shownArticle the id of the article being read, or null
  public List<EstimateRow> of(List<EstimateRow> rows, @Nullable String shownArticle) {
    return rows.stream().filter(counting(shownArticle)).toList();
  }

  /// Returns what tells whether a row counts.
  ///
  /// @param shownArticle the id of the article being read, or null
  public Predicate<EstimateRow> counting(@Nullable String shownArticle) {
    List<String> wanted =
        SPACES.splitAsStream(EstimateRow.fold(words)).filter(word -> !word.isEmpty()).toList();
    return row ->
        inScope(row, shownArticle)
            && state(row)
            && source(row)
            && wanted.stream().allMatch(row::has);
  }

  private boolean inScope(EstimateRow row, @Nullable String shownArticle) {
    return switch (scope) {
      case BRIEFING -> true;
      case ARTICLE -> row.entry().article().id().equals(shownArticle);
    };
  }

  private boolean state(EstimateRow row) {
    boolean done = row.entry().estimate().review().read();
    return switch (checked) {
      case ANY -> true;
      case CHECKED -> done;
      case PROPOSED -> !done;
    };
  }

  private boolean source(EstimateRow row) {
    boolean has = row.entry().estimate().chain().source() != null;
    return switch (sourced) {
      case ANY -> true;
      case WITH -> has;
      case WITHOUT -> !has;
    };
  }
}
