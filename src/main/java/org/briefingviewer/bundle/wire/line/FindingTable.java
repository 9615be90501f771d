// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import static org.briefingviewer.bundle.wire.line.LineField.both;
import static org.briefingviewer.bundle.wire.line.LineField.out;
import static org.briefingviewer.bundle.wire.line.LineField.row;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.briefingviewer.bundle.wire.line.LineField.Type;
import org.briefingviewer.model.EstimateField;

/// What a finding has, each field once, in the order of the columns. Tables are written and read by
/// it, and whoever writes a line is held to it (`FindingTableTest`). Columns are only ever added.
public final class FindingTable {
  private static final LineField MARKS = out("handling", "handling", Type.MARKS);
  private static final LineField IN_ARTICLE = both("article", "article", Type.WORDS);

  /// The briefing itself.
  public static final List<LineField> BRIEFING =
      List.of(
          out("name", "name", Type.WORDS),
          out("title", "title", Type.WORDS),
          out("version", "version", Type.WORDS),
          out("created", "created", Type.DAY),
          out("seal/by", "sealed_by", Type.WORDS),
          out("seal/on", "sealed_on", Type.DAY),
          out("seal/editsAfter", "edits_after_seal", Type.COUNT),
          out("seal/compared", "seal_compared", Type.CONSTANT),
          row("articles"),
          row("estimates"),
          out("languageOfWords", "language_of_words", Type.WORDS),
          out("inWords", "in_words", Type.WORDS),
          MARKS);

  public static final List<LineField> ARTICLE =
      List.of(
          both("id", "article", Type.WORDS),
          out("headline", "headline", Type.WORDS),
          out("title", "title", Type.WORDS),
          out("publisher", "publisher", Type.WORDS),
          out("published", "published", Type.DAY),
          out("writtenBy", "written_by", Type.LIST),
          out("language", "language", Type.WORDS),
          out("languageRead", "language_read", Type.FLAG),
          out("estimates", "estimates", Type.COUNT),
          row("ties"),
          row("events"),
          out("marksWithoutPlace", "marks_without_place", Type.COUNT),
          out("rights", "rights", Type.WORDS),
          row("problem"),
          both("text", "text", Type.WORDS),
          MARKS);

  public static final List<LineField> ESTIMATE =
      List.of(
          IN_ARTICLE,
          both("id", "estimate", Type.WORDS),
          out("number", "number", Type.COUNT),
          both("asWritten", "as_written", Type.WORDS),
          out("withHedges", "with_hedges", Type.WORDS),
          both("value", "value", Type.NUMBER),
          both("value2", "value2", Type.NUMBER),
          both("unit/code", "unit", Type.WORDS),
          both("unit/kind", "unit_kind", Type.KIND),
          both("bound", "bound", Type.CONSTANT),
          both("direction", "direction", Type.CONSTANT),
          out("hedges", "hedges", Type.LIST),
          both("likelihood/words", "likelihood", Type.HEAD),
          both("likelihood/band/low", "likelihood_low", Type.COUNT),
          both("likelihood/band/high", "likelihood_high", Type.COUNT),
          both("likelihood/band/scale", "likelihood_scale", Type.HEAD),
          both("likelihood/band/from", "likelihood_from", Type.CONSTANT),
          out("confidence/words", "confidence", Type.WORDS),
          both("scope", "scope", Type.WORDS),
          both("asOf", "as_of", Type.DATE),
          out("source", "source", Type.WORDS),
          both("sourceSure", "source_sure", Type.FLAG),
          both("sourcePerhaps", "source_perhaps", Type.WORDS),
          both("sourcePerhapsId", "source_perhaps_id", Type.WORDS),
          both("sourcePerhapsKind", "source_perhaps_kind", Type.CONSTANT),
          doubt(EstimateField.SOURCE),
          doubt(EstimateField.SCOPE),
          doubt(EstimateField.AS_OF),
          doubt(EstimateField.BOUND),
          doubt(EstimateField.ESTIMATE),
          row("chain"),
          out("alsoSaid", "also_said", Type.LIST),
          both("setAgainst", "set_against", Type.LIST),
          both("partOf", "part_of", Type.WORDS),
          out("pages/first", "page_first", Type.COUNT),
          out("pages/last", "page_last", Type.COUNT),
          both("placeChanged", "place_changed", Type.FLAG),
          both("rating/code", "rating", Type.HEAD),
          both("rating/by", "rated_by", Type.WORDS),
          both("rating/on", "rated_on", Type.DAY),
          out("corrected", "corrected", Type.WORDS),
          out("start", "start", Type.COUNT),
          out("end", "end", Type.COUNT),
          row("headline"),
          row("publisher"),
          row("published"));

  /// A place of an estimate's chain.
  public static final List<LineField> CHAIN =
      List.of(
          row("article"),
          row("estimate"),
          row("position", Type.COUNT),
          row("kind"),
          both("role", "role", Type.CONSTANT),
          both("agent", "agent", Type.WORDS),
          both("agentId", "agent_id", Type.WORDS),
          both("agentKind", "agent_kind", Type.CONSTANT),
          both("basis", "basis", Type.CONSTANT),
          both("gap", "missing", Type.CONSTANT),
          out("mention", "mention", Type.WORDS),
          out("cue", "cue", Type.WORDS));

  /// Where words of a finding stand.
  public static final List<LineField> PASSAGE =
      List.of(
          row("article"),
          row("of"),
          row("id"),
          both("part", "part", Type.WORDS),
          both("index", "index", Type.COUNT),
          both("kind", "kind", Type.CONSTANT),
          both("article", "in_article", Type.WORDS),
          both("words", "words", Type.WORDS),
          both("start", "start", Type.COUNT),
          both("end", "end", Type.COUNT),
          row("handling"));

  public static final List<LineField> TIE =
      List.of(
          IN_ARTICLE,
          both("id", "tie", Type.WORDS),
          both("kind", "kind", Type.CONSTANT),
          both("pair", "pair", Type.WORDS),
          row("first"),
          row("second"),
          both("trend", "trend", Type.CONSTANT),
          both("hedged", "hedged", Type.FLAG),
          both("aim", "aim", Type.FLAG),
          both("words", "words", Type.WORDS),
          both("assessor", "assessor", Type.WORDS),
          both("assessorId", "assessor_id", Type.WORDS),
          out("assessorIsParty", "assessor_is_party", Type.FLAG),
          both("assessorKind", "assessor_kind", Type.CONSTANT),
          both("assessorSide", "assessor_side", Type.WORDS),
          both("basis", "basis", Type.CONSTANT),
          both("asOf", "as_of", Type.DATE),
          row("passages"),
          row("evidence"),
          both("placeChanged", "place_changed", Type.FLAG));

  public static final List<LineField> EVENT =
      List.of(
          IN_ARTICLE,
          both("id", "event", Type.WORDS),
          both("date", "date", Type.DATE),
          both("dateBasis", "date_basis", Type.CONSTANT),
          both("words", "words", Type.WORDS),
          both("ties", "ties", Type.PAIRS),
          out("start", "start", Type.COUNT),
          out("end", "end", Type.COUNT),
          both("placeChanged", "place_changed", Type.FLAG));

  /// A work that an article cites, or the article as one.
  public static final List<LineField> SOURCE =
      List.of(
          out("article", "article", Type.WORDS),
          out("id", "work", Type.WORDS),
          row("part"),
          out("kind", "type", Type.WORDS),
          out("title", "title", Type.WORDS),
          out("authors", "authors", Type.LIST),
          out("container", "container", Type.WORDS),
          out("publisher", "publisher", Type.WORDS),
          out("issued", "issued", Type.DATE),
          out("accessed", "accessed", Type.DATE),
          out("url", "url", Type.WORDS),
          out("rights", "rights", Type.WORDS),
          out("about", "about", Type.WORDS),
          out("inWords", "in_words", Type.WORDS),
          MARKS);

  /// A verdict in the table of reviews, and a review in a line.
  public static final List<LineField> VERDICT =
      List.of(
          row("article"),
          row("of"),
          row("id"),
          row("position", Type.COUNT),
          row("newest", Type.FLAG),
          both("state", "state", Type.KIND),
          both("care", "care", Type.CONSTANT),
          both("by", "by", Type.WORDS),
          both("on", "on", Type.DAY),
          both("broughtIn/by", "brought_in_by", Type.HEAD),
          both("broughtIn/on", "brought_in_on", Type.DAY),
          row("handling"));

  /// The newest verdict, beside what it is of.
  public static final List<LineField> REVIEW =
      List.of(
          out("state", "review_state", Type.CONSTANT),
          out("care", "review_care", Type.CONSTANT),
          out("by", "reviewed_by", Type.WORDS),
          out("on", "reviewed_on", Type.DAY),
          out("broughtIn/by", "review_brought_in_by", Type.WORDS),
          out("inWords", "review_in_words", Type.WORDS));

  /// Who ruled a tie out, beside it.
   static final List<LineField> RULED_OUT =
      List.of(
          both("by", "reviewed_by", Type.WORDS),
          both("on", "reviewed_on", Type.DAY));

  /// What closes a row of its own: all of it in words, and how it may be passed on.
  public static final List<LineField> CLOSING =
      List.of(
          out("inWords", "in_words", Type.WORDS),
          MARKS);

  private FindingTable() {}

  private static LineField doubt(EstimateField field) {
    String column = "doubt_" + field.name().toLowerCase(Locale.ROOT);
    return both("doubt/" + field.name(), column, Type.NUMBER);
  }

  /// Returns the columns of certain fields in the tables that come back.
  static Set<String> columns(Predicate<LineField> which) {
    return Stream.of(ARTICLE, ESTIMATE, CHAIN, PASSAGE, TIE, EVENT, VERDICT, REVIEW)
        .flatMap(List::stream)
        .filter(which)
        .map(LineField::column)
        .collect(Collectors.toUnmodifiableSet());
  }
}
