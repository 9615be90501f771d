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
import org.briefingviewer.bundle.wire.line.LineField.CellType;
import org.briefingviewer.model.EstimateField;

/// What a finding has, each field once, in the order of the columns. Tables are written and read by
/// it, and whoever writes a line is held to it (`FindingTableTest`). Columns are only ever added.
public final class FindingTable {
  private static final LineField MARKS = out("handling", "handling", CellType.MARKS);
  private static final LineField IN_ARTICLE = both("article", "article", CellType.WORDS);

  /// The briefing itself.
  public static final List<LineField> BRIEFING =
      List.of(
          out("name", "name", CellType.WORDS),
          out("title", "title", CellType.WORDS),
          out("version", "version", CellType.WORDS),
          out("created", "created", CellType.DAY),
          out("seal/by", "sealed_by", CellType.WORDS),
          out("seal/on", "sealed_on", CellType.DAY),
          out("seal/editsAfter", "edits_after_seal", CellType.COUNT),
          out("seal/compared", "seal_compared", CellType.CONSTANT),
          row("articles"),
          row("estimates"),
          out("languageOfWords", "language_of_words", CellType.WORDS),
          out("inWords", "in_words", CellType.WORDS),
          MARKS);

  public static final List<LineField> ARTICLE =
      List.of(
          both("id", "article", CellType.WORDS),
          out("headline", "headline", CellType.WORDS),
          out("title", "title", CellType.WORDS),
          out("publisher", "publisher", CellType.WORDS),
          out("published", "published", CellType.DAY),
          out("writtenBy", "written_by", CellType.LIST),
          out("language", "language", CellType.WORDS),
          out("languageRead", "language_read", CellType.FLAG),
          out("estimates", "estimates", CellType.COUNT),
          row("ties"),
          row("events"),
          out("marksWithoutPlace", "marks_without_place", CellType.COUNT),
          out("rights", "rights", CellType.WORDS),
          row("problem"),
          both("text", "text", CellType.WORDS),
          MARKS,
          both("translationOf/original", "translation_of", CellType.HEAD),
          both("translationOf/translator/kind", "translator_kind", CellType.HEAD),
          both("translationOf/translator/name", "translator", CellType.WORDS),
          both("translationOf/by", "joined_by", CellType.WORDS),
          both("translationOf/on", "joined_on", CellType.DAY));

  public static final List<LineField> ESTIMATE =
      List.of(
          IN_ARTICLE,
          both("id", "estimate", CellType.WORDS),
          out("number", "number", CellType.COUNT),
          both("asWritten", "as_written", CellType.WORDS),
          out("withHedges", "with_hedges", CellType.WORDS),
          both("value", "value", CellType.NUMBER),
          both("value2", "value2", CellType.NUMBER),
          both("unit/code", "unit", CellType.WORDS),
          both("unit/kind", "unit_kind", CellType.KIND),
          both("bound", "bound", CellType.CONSTANT),
          both("direction", "direction", CellType.CONSTANT),
          out("hedges", "hedges", CellType.LIST),
          both("likelihood/words", "likelihood", CellType.HEAD),
          both("likelihood/band/low", "likelihood_low", CellType.COUNT),
          both("likelihood/band/high", "likelihood_high", CellType.COUNT),
          both("likelihood/band/scale", "likelihood_scale", CellType.HEAD),
          both("likelihood/band/from", "likelihood_from", CellType.CONSTANT),
          out("confidence/words", "confidence", CellType.WORDS),
          both("scope", "scope", CellType.WORDS),
          both("asOf", "as_of", CellType.DATE),
          out("source", "source", CellType.WORDS),
          both("sourceSure", "source_sure", CellType.FLAG),
          both("sourcePerhaps", "source_perhaps", CellType.WORDS),
          both("sourcePerhapsId", "source_perhaps_id", CellType.WORDS),
          both("sourcePerhapsKind", "source_perhaps_kind", CellType.CONSTANT),
          doubt(EstimateField.SOURCE),
          doubt(EstimateField.SCOPE),
          doubt(EstimateField.AS_OF),
          doubt(EstimateField.BOUND),
          doubt(EstimateField.ESTIMATE),
          row("chain"),
          out("alsoSaid", "also_said", CellType.LIST),
          both("setAgainst", "set_against", CellType.LIST),
          both("partOf", "part_of", CellType.WORDS),
          out("pages/first", "page_first", CellType.COUNT),
          out("pages/last", "page_last", CellType.COUNT),
          both("placeChanged", "place_changed", CellType.FLAG),
          both("rating/code", "rating", CellType.HEAD),
          both("rating/by", "rated_by", CellType.WORDS),
          both("rating/on", "rated_on", CellType.DAY),
          out("corrected", "corrected", CellType.WORDS),
          out("counterparts", "counterparts", CellType.LIST),
          out("translationDiffers", "translation_differs", CellType.LIST),
          out("start", "start", CellType.COUNT),
          out("end", "end", CellType.COUNT),
          row("headline"),
          row("publisher"),
          row("published"));

  /// A place of an estimate's chain.
  public static final List<LineField> CHAIN =
      List.of(
          row("article"),
          row("estimate"),
          row("position", CellType.COUNT),
          row("kind"),
          both("role", "role", CellType.CONSTANT),
          both("agent", "agent", CellType.WORDS),
          both("agentId", "agent_id", CellType.WORDS),
          both("agentKind", "agent_kind", CellType.CONSTANT),
          both("basis", "basis", CellType.CONSTANT),
          both("gap", "missing", CellType.CONSTANT),
          out("mention", "mention", CellType.WORDS),
          out("cue", "cue", CellType.WORDS));

  /// Where words of a finding stand.
  public static final List<LineField> PASSAGE =
      List.of(
          row("article"),
          row("of"),
          row("id"),
          both("part", "part", CellType.WORDS),
          both("index", "index", CellType.COUNT),
          both("kind", "kind", CellType.CONSTANT),
          both("article", "in_article", CellType.WORDS),
          both("words", "words", CellType.WORDS),
          both("start", "start", CellType.COUNT),
          both("end", "end", CellType.COUNT),
          row("handling"));

  public static final List<LineField> TIE =
      List.of(
          IN_ARTICLE,
          both("id", "tie", CellType.WORDS),
          both("kind", "kind", CellType.CONSTANT),
          both("pair", "pair", CellType.WORDS),
          row("first"),
          row("second"),
          both("trend", "trend", CellType.CONSTANT),
          both("hedged", "hedged", CellType.FLAG),
          both("aim", "aim", CellType.FLAG),
          both("words", "words", CellType.WORDS),
          both("assessor", "assessor", CellType.WORDS),
          both("assessorId", "assessor_id", CellType.WORDS),
          out("assessorIsParty", "assessor_is_party", CellType.FLAG),
          both("assessorKind", "assessor_kind", CellType.CONSTANT),
          both("assessorSide", "assessor_side", CellType.WORDS),
          both("basis", "basis", CellType.CONSTANT),
          both("asOf", "as_of", CellType.DATE),
          row("passages"),
          row("evidence"),
          both("placeChanged", "place_changed", CellType.FLAG));

  public static final List<LineField> EVENT =
      List.of(
          IN_ARTICLE,
          both("id", "event", CellType.WORDS),
          both("date", "date", CellType.DATE),
          both("dateBasis", "date_basis", CellType.CONSTANT),
          both("words", "words", CellType.WORDS),
          both("ties", "ties", CellType.PAIRS),
          both("assessor", "assessor", CellType.WORDS),
          both("assessorId", "assessor_id", CellType.WORDS),
          both("assessorKind", "assessor_kind", CellType.CONSTANT),
          both("treatyStep/treaty", "treaty", CellType.HEAD),
          both("treatyStep/action", "treaty_action", CellType.CONSTANT),
          both("treatyStep/party", "treaty_party", CellType.WORDS),
          out("start", "start", CellType.COUNT),
          out("end", "end", CellType.COUNT),
          both("placeChanged", "place_changed", CellType.FLAG));

  /// A work that an article cites, or the article as one.
  public static final List<LineField> SOURCE =
      List.of(
          out("article", "article", CellType.WORDS),
          out("id", "work", CellType.WORDS),
          row("part"),
          out("kind", "type", CellType.WORDS),
          out("title", "title", CellType.WORDS),
          out("authors", "authors", CellType.LIST),
          out("container", "container", CellType.WORDS),
          out("publisher", "publisher", CellType.WORDS),
          out("issued", "issued", CellType.DATE),
          out("accessed", "accessed", CellType.DATE),
          out("url", "url", CellType.WORDS),
          out("rights", "rights", CellType.WORDS),
          out("about", "about", CellType.WORDS),
          out("inWords", "in_words", CellType.WORDS),
          MARKS);

  /// A verdict in the table of reviews, and a review in a line.
  public static final List<LineField> VERDICT =
      List.of(
          row("article"),
          row("of"),
          row("id"),
          row("position", CellType.COUNT),
          row("newest", CellType.FLAG),
          both("state", "state", CellType.KIND),
          both("care", "care", CellType.CONSTANT),
          both("by", "by", CellType.WORDS),
          both("on", "on", CellType.DAY),
          both("broughtIn/by", "brought_in_by", CellType.HEAD),
          both("broughtIn/on", "brought_in_on", CellType.DAY),
          row("handling"));

  /// The newest verdict, beside what it is of.
  public static final List<LineField> REVIEW =
      List.of(
          out("state", "review_state", CellType.CONSTANT),
          out("care", "review_care", CellType.CONSTANT),
          out("by", "reviewed_by", CellType.WORDS),
          out("on", "reviewed_on", CellType.DAY),
          out("broughtIn/by", "review_brought_in_by", CellType.WORDS),
          out("inWords", "review_in_words", CellType.WORDS));

  /// Who ruled a tie out, beside it.
  static final List<LineField> RULED_OUT =
      List.of(both("by", "reviewed_by", CellType.WORDS), both("on", "reviewed_on", CellType.DAY));

  /// What closes a row of its own: all of it in words, and how it may be passed on.
  public static final List<LineField> CLOSING =
      List.of(out("inWords", "in_words", CellType.WORDS), MARKS);

  private FindingTable() {}

  private static LineField doubt(EstimateField field) {
    String column = "doubt_" + field.name().toLowerCase(Locale.ROOT);
    return both("doubt/" + field.name(), column, CellType.NUMBER);
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
