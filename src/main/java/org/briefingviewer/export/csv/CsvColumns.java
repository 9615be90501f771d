// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The tables of a briefing, each with its columns. Names are only ever added.
enum CsvColumns {
  BRIEFING(
      "name",
      "title",
      "version",
      "created",
      "sealed_by",
      "sealed_on",
      "edits_after_seal",
      "seal_compared",
      "articles",
      "estimates",
      "language_of_words",
      "in_words",
      "handling"),
  ARTICLES(
      "article",
      "headline",
      "title",
      "publisher",
      "published",
      "written_by",
      "language",
      "language_read",
      "estimates",
      "ties",
      "events",
      "marks_without_place",
      "rights",
      "problem",
      "text",
      "handling"),
  ESTIMATES(
      "article",
      "estimate",
      "number",
      "as_written",
      "with_hedges",
      "value",
      "value2",
      "unit",
      "unit_kind",
      "bound",
      "direction",
      "hedges",
      "likelihood",
      "likelihood_low",
      "likelihood_high",
      "likelihood_scale",
      "likelihood_from",
      "confidence",
      "scope",
      "as_of",
      "source",
      "source_sure",
      "source_perhaps",
      "source_perhaps_id",
      "source_perhaps_kind",
      "doubt_source",
      "doubt_scope",
      "doubt_as_of",
      "doubt_bound",
      "doubt_estimate",
      "chain",
      "also_said",
      "set_against",
      "part_of",
      "page_first",
      "page_last",
      "place_changed",
      "rating",
      "rated_by",
      "rated_on",
      "corrected",
      "start",
      "end",
      "headline",
      "publisher",
      "published"),
  CHAINS(
      "article",
      "estimate",
      "position",
      "kind",
      "role",
      "agent",
      "agent_id",
      "agent_kind",
      "basis",
      "missing",
      "mention",
      "cue"),
  PASSAGES(
      "article",
      "of",
      "id",
      "part",
      "index",
      "kind",
      "in_article",
      "words",
      "start",
      "end",
      "handling"),
  TIES(
      "article",
      "tie",
      "kind",
      "pair",
      "first",
      "second",
      "trend",
      "hedged",
      "aim",
      "words",
      "assessor",
      "assessor_id",
      "assessor_is_party",
      "assessor_kind",
      "assessor_side",
      "basis",
      "as_of",
      "passages",
      "evidence",
      "place_changed"),
  EVENTS(
      "article", "event", "date", "date_basis", "words", "ties", "start", "end", "place_changed"),
  SOURCES(
      "article",
      "work",
      "part",
      "type",
      "title",
      "authors",
      "container",
      "publisher",
      "issued",
      "accessed",
      "url",
      "rights",
      "about",
      "in_words",
      "handling"),
  REVIEWS(
      "article",
      "of",
      "id",
      "position",
      "newest",
      "state",
      "care",
      "by",
      "on",
      "brought_in_by",
      "brought_in_on",
      "handling");

  /// What stands behind the columns of a finding of its own: who checked it, all of it in words,
  /// how it may be passed on.
  private static final List<String> CHECKED =
      List.of(
          "review_state",
          "review_care",
          "reviewed_by",
          "reviewed_on",
          "review_brought_in_by",
          "review_in_words",
          "in_words",
          "handling");

  @SuppressWarnings("ImmutableEnumChecker") // it is copied when it is made
  private final List<String> own;

  CsvColumns(String... own) {
    this.own = List.of(own);
  }

  /// Returns the name of the table's file.
  String file() {
    return name().toLowerCase(Locale.ROOT) + ".csv";
  }

  /// Returns the names of the columns.
  List<String> columns() {
    List<String> all = new ArrayList<>(own);
    switch (this) {
      case ESTIMATES, CHAINS, TIES, EVENTS -> all.addAll(CHECKED);
      case BRIEFING, ARTICLES, PASSAGES, SOURCES, REVIEWS -> {}
    }
    return all;
  }
}
