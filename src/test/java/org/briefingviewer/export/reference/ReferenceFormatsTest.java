// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.export.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.bundle.wire.ReferencesWire;
import org.briefingviewer.export.ExportProgress;
import org.briefingviewer.export.ExportedBriefing;
import org.briefingviewer.export.Format;
import org.briefingviewer.model.Estimate;
import org.briefingviewer.model.HandlingMark;
import org.briefingviewer.model.HedgeCue;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.wording.MessageSpeech;
import org.briefingviewer.wording.Messages;
import org.briefingviewer.wording.cited.PartWords;
import org.briefingviewer.wording.part.EstimatePart;
import org.briefingviewer.wording.part.EstimateParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The three files as Zotero's import takes them: which tags, fields and types it reads, what it
/// makes of names, dates, line ends and keywords.
class ReferenceFormatsTest {
  private static final int ARTICLES = 4;
  private static final String SIGNS_KEY = "border-week-signs_1";
  private static final String SOURCE_KEY = "border-week:r.3a.1.20..bcf4..ace0.";

  @TempDir private Path folder;
  private final ExportedBriefing briefing = ExportedBriefing.whole();
  private final MessageSpeech speech = new MessageSpeech(new Messages(Locale.ENGLISH));

  private String written(Format format, ExportedBriefing of, String article) throws Exception {
    Path out = folder.resolve("out." + format.ending());
    assertTrue(
        format.write(
            ExportedBriefing.order(of, article, Locale.ENGLISH), out, ExportProgress.NONE));
    return Files.readString(out);
  }

  // --- what the notes hold

  /// Tells what the note of an article has to hold for each of its estimates.
  private void assertFigures(MarkedArticle marked, String note, Pattern plainly) {
    int number = 0;
    for (Estimate estimate : marked.findings().estimates()) {
      number++;
      EstimateParts parts = EstimateParts.of(marked, briefing, estimate);
      String line = figure(note, number);
      for (EstimatePart part : parts.list()) {
        String words = part.read(new PartWords(speech)).replaceAll("\\s*[\n\u2028]+\\s*", " ");
        assertTrue(
            plainly.matcher(line).replaceAll("").contains(plainly.matcher(words).replaceAll("")),
            () -> words + " is not in " + line);
      }
      for (HedgeCue cue : estimate.quantity().hedges()) {
        assertTrue(line.contains(cue.words()));
      }
    }
    assertFalse(note.contains("[" + (number + 1) + "]"), "a figure more than there are estimates");
  }

  private static String figure(String note, int number) {
    int start = note.indexOf("[" + number + "] ");
    assertTrue(start >= 0, () -> "no figure " + number + " in " + note);
    int end = note.indexOf("[" + (number + 1) + "] ", start);
    return end < 0 ? note.substring(start) : note.substring(start, end);
  }

  private static List<String> marks(MarkedArticle marked) {
    return marked.article().handling(ExportedBriefing.MARK).stream()
        .map(HandlingMark::text)
        .toList();
  }

  // --- CSL-JSON

  private List<JsonNode> csl(String article) throws Exception {
    List<JsonNode> items = new ArrayList<>();
    new JsonMapper().readTree(written(new CslFormat(), briefing, article)).forEach(items::add);
    return items;
  }

  @Test
  void cslHasAnItemAnArticleAndAnItemASource() throws Exception {
    List<JsonNode> items = csl(null);
    assertEquals(ARTICLES + 1, items.size(), "the source of two articles stands once");
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < ARTICLES; i++) {
      JsonNode item = items.get(i);
      MarkedArticle marked = briefing.articles().get(i);
      assertEquals("border-week-" + marked.article().id(), item.get("id").asString());
      assertEquals(item.get("id").asString(), item.get("citation-key").asString());
      assertFigures(marked, item.get("note").asString(), Pattern.compile("\n"));
      assertEquals(String.join(", ", marks(marked)), item.get("keyword").asString());
      keys.add(item.get("id").asString());
    }
    assertEquals(SOURCE_KEY, items.getLast().get("id").asString());
    assertEquals(ARTICLES, keys.size());
  }

  /// It reads only files in which every type is one of CSL's, and takes CSL's "article" for a
  /// preprint, which no news text is.
  @Test
  void cslTypesAreOnesThatAreRead() throws Exception {
    Set<String> types = Set.of("article-newspaper", "webpage", "document", "report");
    for (JsonNode item : csl(null)) {
      assertTrue(types.contains(item.get("type").asString()), item.get("type").asString());
    }
  }

  @Test
  void cslKeepsNamesDatesRightsAndAddress() throws Exception {
    JsonNode signs =
        csl(null).stream()
            .filter(item -> item.get("id").asString().equals(SIGNS_KEY))
            .findFirst()
            .orElseThrow();
    assertEquals(ExportedBriefing.SIGNS, signs.get("title").asString());
    assertEquals("김민주", signs.get("author").get(0).get("literal").asString());
    assertNull(signs.get("author").get(0).get("family"), "which part is the family’s is not known");
    assertEquals("로동신문", signs.get("container-title").asString());
    assertNull(signs.get("publisher"), "said once");
    assertEquals(3, signs.get("issued").get("date-parts").get(0).size());
    assertEquals("무단 전재 및 재배포 금지", signs.get("license").asString());
    assertEquals("http://example.org/signs", signs.get("URL").asString());
    assertEquals(31, signs.get("accessed").get("date-parts").get(0).get(2).asInt());
    assertEquals("ko", signs.get("language").asString());
    assertTrue(signs.get("note").asString().contains("무단 전재"));
    JsonNode source = csl(null).getLast();
    assertEquals("Harbour Office", source.get("publisher").asString());
    assertEquals(2, source.get("issued").get("date-parts").get(0).size(), "the day is not known");
    assertTrue(source.get("note").asString().contains(ExportedBriefing.SIGNS));
  }

  /// What this program exported it reads as a list of references.
  @Test
  void cslComesInAgain() throws Exception {
    byte[] bytes = written(new CslFormat(), briefing, null).getBytes(StandardCharsets.UTF_8);
    var read = ReferencesWire.read("out.json", new java.io.ByteArrayInputStream(bytes));
    assertEquals(ARTICLES + 1, read.size());
    assertEquals(List.of("항만조사국", "Ann Example"), read.getLast().authors());
    assertEquals("2026-01-30", String.valueOf(read.getLast().accessed().iso()));
  }

  // --- RIS

  /// An entry as it is read: a line that begins with a tag begins a value, any other goes on with
  /// it.
  private static List<Map<String, List<String>>> ris(String text) {
    List<Map<String, List<String>>> entries = new ArrayList<>();
    Map<String, List<String>> entry = new LinkedHashMap<>();
    String tag = "";
    assertTrue(text.startsWith("TY  - "), "by which it is known");
    for (String line : text.split("\r\n", -1)) {
      Matcher m = Pattern.compile("([A-Z][A-Z0-9])  -(?: (.*))?").matcher(line);
      if (m.matches()) {
        tag = m.group(1);
        if (tag.equals("ER")) {
          entries.add(entry);
          entry = new LinkedHashMap<>();
        } else {
          entry.computeIfAbsent(tag, t -> new ArrayList<>()).add(m.group(2));
        }
      } else if (!line.isBlank()) {
        List<String> values = entry.get(tag);
        values.set(values.size() - 1, values.getLast() + "\n" + line);
      }
    }
    return entries;
  }

  @Test
  void risHasAnEntryAnArticleAndAnEntryASource() throws Exception {
    List<Map<String, List<String>>> entries = ris(written(new RisFormat(), briefing, null));
    assertEquals(ARTICLES + 1, entries.size());
    for (int i = 0; i < ARTICLES; i++) {
      MarkedArticle marked = briefing.articles().get(i);
      assertEquals(1, entries.get(i).get("N1").size(), "one note an item");
      assertFigures(marked, entries.get(i).get("N1").getFirst(), Pattern.compile("\n"));
      assertEquals(marks(marked), entries.get(i).get("KW"));
    }
    assertEquals(List.of(SOURCE_KEY), entries.getLast().get("ID"));
  }

  @Test
  void risSaysTypeNamesDatesRightsAndAddress() throws Exception {
    List<Map<String, List<String>>> entries = ris(written(new RisFormat(), briefing, null));
    Map<String, List<String>> signs = entries.get(3);
    assertEquals(List.of("NEWS"), signs.get("TY"), "a newspaper article stays one");
    assertEquals(List.of(ExportedBriefing.SIGNS), signs.get("TI"));
    assertEquals(List.of("김민주", "Ri, Chol & Sons"), signs.get("AU"));
    assertEquals(List.of("로동신문"), signs.get("T2"));
    assertEquals(List.of("2025/09/03/"), signs.get("DA"));
    assertEquals(List.of("2025"), signs.get("PY"));
    assertEquals(List.of("2026/01/31/"), signs.get("Y2"), "the day of reading");
    assertEquals(List.of("http://example.org/signs"), signs.get("UR"));
    assertEquals(List.of("무단 전재 및 재배포 금지"), signs.get("CR"), "taken for the rights");
    assertEquals(List.of("ko"), signs.get("LA"));
    Map<String, List<String>> source = entries.getLast();
    assertEquals(List.of("RPRT"), source.get("TY"));
    assertEquals(List.of("Harbour Office"), source.get("PB"));
    assertEquals(List.of("2025/10//"), source.get("DA"), "the day is not known");
    assertEquals(List.of("Yearly counts."), source.get("AB"));
  }

  // --- BibTeX

  private record BibEntry(String type, String key, Map<String, String> fields) {}

  /// Reads entries as BibTeX does, which counts every brace, whatever stands before it.
  private static List<BibEntry> bibtex(String text) {
    List<BibEntry> entries = new ArrayList<>();
    Matcher m = Pattern.compile("@(\\w+)\\{([^\\s,{}\"#%'()=~\\\\]+)").matcher(text);
    int at = 0;
    while (m.find(at)) {
      Map<String, String> fields = new LinkedHashMap<>();
      at = m.end();
      Matcher field = Pattern.compile("\\s*,\\s*(\\w+) = (\\{|[a-z]{3})").matcher(text);
      while (field.find(at) && field.start() == at) {
        int end = field.end();
        if (field.group(2).equals("{")) {
          for (int open = 1; open > 0; end++) {
            open += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
          }
          fields.put(field.group(1), text.substring(field.end(), end - 1));
        } else {
          fields.put(field.group(1), field.group(2));
        }
        at = end;
      }
      assertTrue(text.startsWith("\n}\n", at), () -> m.group(2) + " does not end");
      entries.add(new BibEntry(m.group(1), m.group(2), fields));
    }
    return entries;
  }

  /// What TeX sets of words.
  private static String set(String words) {
    return words
        .replaceAll("\\\\([#%&_])", "$1")
        .replaceAll("\\\\([~^])\\{\\}", "$1")
        .replaceAll("(?<!\\\\)\\$([<>|])\\$", "$1")
        .replace("\\$", "$")
        .replace("{\\textdollar}", "$")
        .replace("{\\textbackslash}", "\\")
        .replaceAll("\\\\\\{|\\{\\\\textbraceleft\\}", "\u0001")
        .replaceAll("\\\\\\}|\\{\\\\textbraceright\\}", "\u0002")
        .replaceAll("[{}]", "")
        .replace('\u0001', '{')
        .replace('\u0002', '}');
  }

  /// Of two dollar signs in a field it would take away both, and whose money it is with them.
  @Test
  void sumsOfMoneyKeepTheirSign() {
    assertEquals("US\\$3 billion", BibtexFormat.escaped("US$3 billion"));
    assertEquals("{\\textdollar}3 or {\\textdollar}4", BibtexFormat.escaped("$3 or $4"));
    assertEquals("{\\textdollar}3 $<$ 4", BibtexFormat.escaped("$3 < 4"));
  }

  @Test
  void aBraceAloneDoesNotUnbalanceItsField() {
    assertEquals("a \\{b\\}", BibtexFormat.escaped("a {b}"));
    for (String words : List.of("a { b", "} a {", "{{}")) {
      String escaped = BibtexFormat.escaped(words);
      assertEquals(words, set(escaped));
      assertEquals(0, escaped.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum(), escaped);
      assertFalse(escaped.replace("\\textbrace", "").contains("\\"), escaped);
    }
  }

  @Test
  void bibtexHasAnEntryAnArticleAndAnEntryASource() throws Exception {
    List<BibEntry> entries = bibtex(written(new BibtexFormat(), briefing, null));
    assertEquals(ARTICLES + 1, entries.size());
    for (int i = 0; i < ARTICLES; i++) {
      MarkedArticle marked = briefing.articles().get(i);
      Map<String, String> fields = entries.get(i).fields();
      assertFigures(marked, set(fields.get("annote")), Pattern.compile("\n"));
      assertEquals(String.join(", ", marks(marked)), set(fields.get("keywords")));
      assertFalse(fields.containsKey("note"), "which styles print");
    }
    assertEquals(SOURCE_KEY, entries.getLast().key());
  }

  @Test
  void bibtexObeysNoSignOfAText() throws Exception {
    BibEntry signs = bibtex(written(new BibtexFormat(), briefing, null)).get(3);
    assertEquals("article", signs.type());
    assertEquals(SIGNS_KEY, signs.key());
    assertEquals(ExportedBriefing.SIGNS, set(signs.fields().get("title")));
    assertTrue(signs.fields().get("title").startsWith("{"), "its capitals stay");
    assertEquals("{김민주} and {Ri, Chol \\& Sons}", signs.fields().get("author"));
    assertEquals("로동신문", signs.fields().get("journal"));
    assertEquals("newspaper", signs.fields().get("entrysubtype"));
    assertEquals("2025-09-03", signs.fields().get("date"));
    assertEquals("2025", signs.fields().get("year"));
    assertEquals("sep", signs.fields().get("month"), "a name of BibTeX’s, without braces");
    assertEquals("2026-01-31", signs.fields().get("urldate"));
    assertEquals("무단 전재 및 재배포 금지", signs.fields().get("copyright"));
  }

  @Test
  void bibtexAddressesStandAsTheyAreAndAreBalanced() throws Exception {
    BibEntry source = bibtex(written(new BibtexFormat(), briefing, null)).getLast();
    assertEquals("techreport", source.type());
    assertEquals("Harbour Office", source.fields().get("institution"));
    assertEquals("https://example.org/cargo_1?a=%7Bb%7D&c=50%25", source.fields().get("url"));
  }

  // --- all of them

  @Test
  void keysStayWhenOtherThingsComeAndGo() throws Exception {
    for (Format format : List.of(new CslFormat(), new RisFormat(), new BibtexFormat())) {
      String alone = written(format, briefing, "signs_1");
      assertTrue(alone.contains(SIGNS_KEY) && alone.contains(SOURCE_KEY), format.id());
      assertTrue(written(format, ExportedBriefing.without("a1"), null).contains(SOURCE_KEY));
    }
    assertTrue(new CitationKey("주간 보고").ofArticle("a").matches("b[0-9a-f]{8}-a"));
    assertFalse(new CitationKey("x").ofSource("a.b").equals(new CitationKey("x").ofSource("a:b")));
  }

  @Test
  void twoExportsAreTheSameAndAMissingArticleIsSaid() throws Exception {
    for (Format format : List.of(new CslFormat(), new RisFormat(), new BibtexFormat())) {
      assertArrayEquals(
          written(format, briefing, null).getBytes(StandardCharsets.UTF_8),
          written(format, briefing, null).getBytes(StandardCharsets.UTF_8));
      String missing = written(format, ExportedBriefing.without("quay"), null);
      assertTrue(missing.contains("border-week-quay"));
      assertTrue(missing.contains("It is cut short."));
    }
  }
}
