// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bundle.wire.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.briefingviewer.bundle.wire.JsonFields;
import org.briefingviewer.bundle.wire.JsonLdTerms;
import org.briefingviewer.bundle.wire.MalformedJson;
import org.briefingviewer.bundle.wire.web.DeliveredFindings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes of the tables that `export --to csv` writes the lines that [FindingLines] reads: a row of
/// estimates, ties or events with its rows of chains, passages and reviews. The words in one cell
/// that another table has one by one are taken from there. Their order is what `position` and
/// `index` say, so that a table may be sorted.
public final class TableLines {
  /// The tables without which nothing comes in.
  public static final Set<String> NEEDED =
      Set.of(
          "articles.csv",
          "estimates.csv",
          "chains.csv",
          "passages.csv",
          "ties.csv",
          "events.csv",
          "reviews.csv");

  private final Map<String, CsvReader.Table> tables = new HashMap<>();
  private final Map<String, List<CsvReader.Row>> chains = new HashMap<>();
  private final Map<String, List<CsvReader.Row>> passages = new HashMap<>();
  private final Map<String, List<CsvReader.Row>> reviews = new HashMap<>();
  private final List<JsonFields> lines = new ArrayList<>();

  private TableLines(Map<String, byte[]> files) {
    for (String name : NEEDED) {
      byte[] bytes = files.get(name);
      if (bytes == null) {
        throw new MalformedJson(name, "The table is missing.");
      }
      tables.put(name, CsvReader.read(name, bytes));
    }
    CellSpelling.spell(tables.values());
  }

  /// Reads tables.
  ///
  /// @param tables their bytes by the names of their files
  /// @throws MalformedJson when one is missing or has not its form, naming table and line
  public static List<DeliveredFindings> read(Map<String, byte[]> tables) {
    TableLines reading = new TableLines(tables);
    reading.gather();
    return FindingLines.read(reading.lines);
  }

  private List<CsvReader.Row> rows(String table) {
    return Objects.requireNonNull(tables.get(table + ".csv")).rows();
  }

  private void gather() {
    for (CsvReader.Row row : rows("chains")) {
      of(chains, key(row, "estimate", "estimate")).add(row);
    }
    for (CsvReader.Row row : rows("passages")) {
      of(passages, key(row, needed(row, "of"), "id")).add(row);
    }
    for (CsvReader.Row row : rows("reviews")) {
      of(reviews, key(row, needed(row, "of"), "id")).add(row);
    }
    chains.values().forEach(each -> ordered(each, "position"));
    chains.values().forEach(TableLines::through);
    passages.values().forEach(each -> ordered(each, "index"));
    reviews.values().forEach(each -> ordered(each, "position"));
    reviews.values().forEach(TableLines::newestLast);
    rows("articles").forEach(this::article);
    rows("estimates").forEach(this::estimate);
    rows("ties").forEach(this::tie);
    rows("events").forEach(this::event);
  }

  /// Puts rows into the order that they say, whichever they have in the table.
  private static void ordered(List<CsvReader.Row> rows, String column) {
    Map<String, CsvReader.Row> places = new HashMap<>();
    for (CsvReader.Row row : rows) {
      String place = row.cells().getOrDefault("part", "") + " " + whole(row, column);
      CsvReader.Row other = places.put(place, row);
      if (other != null) {
        throw new MalformedJson(
            row.where(),
            "The cell "
                + column
                + " says the same as that of another row ("
                + other.where()
                + ").");
      }
    }
    rows.sort(Comparator.comparingInt(row -> whole(row, column)));
  }

  /// Passages name a place in a chain by its number, so that none may be missing.
  private static void through(List<CsvReader.Row> chain) {
    for (int i = 1; i < chain.size(); i++) {
      if (whole(chain.get(i), "position") != whole(chain.get(i - 1), "position") + 1) {
        throw new MalformedJson(
            chain.get(i).where(), "Before the position of this row one of its chain is missing.");
      }
    }
  }

  private static void newestLast(List<CsvReader.Row> verdicts) {
    for (CsvReader.Row row : verdicts) {
      if (flag(row, "newest") != row.equals(verdicts.getLast())) {
        throw new MalformedJson(
            row.where(), "The cells position and newest contradict each other.");
      }
    }
  }

  private static List<CsvReader.Row> of(Map<String, List<CsvReader.Row>> all, String key) {
    return all.computeIfAbsent(key, _ -> new ArrayList<>());
  }

  private static String key(CsvReader.Row row, String kind, String id) {
    return needed(row, "article") + "\n" + kind + "\n" + needed(row, id);
  }

  static String needed(CsvReader.Row row, String column) {
    String cell = row.cells().get(column);
    if (cell == null) {
      throw new MalformedJson(row.where(), "The cell " + column + " is empty.");
    }
    return cell;
  }

  private void add(CsvReader.Row row, ObjectNode line) {
    lines.add(new JsonFields(row.where(), line));
  }

  private void article(CsvReader.Row row) {
    ObjectNode line = JsonLdTerms.object().put("type", "article").put("id", needed(row, "article"));
    add(row, RowReading.read(row, FindingTable.ARTICLE, line));
  }

  /// Returns a line with what all findings have. A row of estimates shows the headline and bears
  /// its mark too; what holds for the finding alone stands beside its verdicts.
  private ObjectNode begin(CsvReader.Row row, String type, String id) {
    ObjectNode line =
        JsonLdTerms.object()
            .put("type", type)
            .put("article", needed(row, "article"))
            .put("id", needed(row, id));
    String key = key(row, type, id);
    List<CsvReader.Row> verdicts = reviews.getOrDefault(key, List.of());
    ArrayNode handling = line.putArray("handling");
    String marks = (verdicts.isEmpty() ? row : verdicts.getLast()).cells().get("handling");
    if (marks != null) {
      for (String mark : marks.split(" · ")) {
        handling.add(mark);
      }
    }
    ArrayNode list = line.putArray("passages");
    for (CsvReader.Row passage : passages.getOrDefault(key, List.of())) {
      ObjectNode one = list.addObject().put("article", needed(passage, "in_article"));
      RowReading.read(passage, FindingTable.PASSAGE, one);
    }
    line.set("review", review(row, verdicts));
    return line;
  }

  /// Several verdicts make one review, the newest above those before it.
  private static ObjectNode review(CsvReader.Row of, List<CsvReader.Row> verdicts) {
    if (verdicts.isEmpty()) {
      throw new MalformedJson(of.where(), "The table of reviews has no row for it.");
    }
    ObjectNode review = verdict(verdicts.getLast());
    if (verdicts.size() > 1) {
      ArrayNode earlier = review.putArray("earlier");
      verdicts.subList(0, verdicts.size() - 1).forEach(each -> earlier.add(verdict(each)));
    }
    return review;
  }

  private static ObjectNode verdict(CsvReader.Row row) {
    return RowReading.read(row, FindingTable.VERDICT, JsonLdTerms.object());
  }

  static boolean flag(CsvReader.Row row, String column) {
    String cell = row.cells().get(column);
    if (cell != null && !cell.equals("yes") && !cell.equals("no")) {
      throw new MalformedJson(row.where(), "The cell " + column + " is neither yes nor no.");
    }
    return "yes".equals(cell);
  }

  static BigDecimal number(CsvReader.Row row, String column) {
    try {
      return new BigDecimal(needed(row, column));
    } catch (NumberFormatException e) {
      throw new MalformedJson(row.where(), "The cell " + column + " is no plain number.");
    }
  }

  static int whole(CsvReader.Row row, String column) {
    try {
      return number(row, column).intValueExact();
    } catch (ArithmeticException e) {
      throw new MalformedJson(row.where(), "The cell " + column + " is no whole number.");
    }
  }

  private void estimate(CsvReader.Row row) {
    ObjectNode line = begin(row, "estimate", "estimate");
    RowReading.read(row, FindingTable.ESTIMATE, line);
    passed(line);
    ArrayNode chain = line.putArray("chain");
    for (CsvReader.Row place : chains.getOrDefault(key(row, "estimate", "estimate"), List.of())) {
      RowReading.read(place, FindingTable.CHAIN, chain.addObject());
    }
    add(row, line);
  }

  /// Hedges and caveats stand one by one in the table of passages; where a row was taken away,
  /// those after it move up.
  private static void passed(ObjectNode line) {
    ArrayNode hedges = line.putArray("hedges");
    ArrayNode alsoSaid = line.putArray("alsoSaid");
    line.path("passages")
        .forEach(
            passage -> {
              String part = passage.path("part").asString();
              String words = passage.path("words").asString();
              if (part.equals("hedge")) {
                ((ObjectNode) passage).put("index", hedges.size());
                hedges.addObject().put("words", words).put("kind", passage.path("kind").asString());
              } else if (part.equals("also_said")) {
                ((ObjectNode) passage).put("index", alsoSaid.size());
                alsoSaid.add(words);
              } else if (part.equals("confidence")) {
                line.putObject("confidence")
                    .put("words", words)
                    .put("level", passage.path("kind").asString());
              }
            });
  }

  private void tie(CsvReader.Row row) {
    if (needed(row, "kind").equals("ruled_out")) {
      ObjectNode line =
          JsonLdTerms.object().put("type", "ruledOutTie").put("article", needed(row, "article"));
      line.put("pair", row.cells().get("pair"));
      RowReading.read(row, FindingTable.RULED_OUT, line.putObject("review"));
      add(row, line);
      return;
    }
    ObjectNode line = begin(row, "tie", "tie");
    add(row, RowReading.read(row, FindingTable.TIE, line));
  }

  private void event(CsvReader.Row row) {
    ObjectNode line = begin(row, "event", "event");
    add(row, RowReading.read(row, FindingTable.EVENT, line));
  }
}
