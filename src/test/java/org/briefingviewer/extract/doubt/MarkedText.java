// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Publication;
import org.briefingviewer.model.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A text in which a person marked every figure: who says it, what it counts, for when, how
/// bounded. `NNN.txt` is the text, its headline first; `NNN.meta` the day of publication;
/// `NNN.jsonl` a mark a line, whose form `src/data/marked/README.md` says.
public record MarkedText(String name, Article article, List<Mark> marks) {

  /// A mark.
  ///
  /// @param estimate whether it is one, or null where that is debatable
  /// @param source where the words stand that name the source, or null
  /// @param names all names that a careful reader lets pass
  public record Mark(
      TextSpan span,
      Boolean estimate,
      TextSpan source,
      List<String> names,
      List<String> chain,
      List<String> scopes,
      List<String> days,
      boolean dayOptional,
      String bound) {}

  /// Reads the marked texts of a folder; those without marks are left out.
  public static List<MarkedText> all(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> list = Files.list(folder)) {
      files = list.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    List<MarkedText> texts = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString().replace(".txt", "");
      if (Files.exists(file.resolveSibling(name + ".jsonl"))) {
        texts.add(read(folder.getFileName() + "/" + name, file, name));
      }
    }
    return texts;
  }

  private static MarkedText read(String id, Path file, String name) throws IOException {
    String text = Files.readString(file).stripTrailing();
    String day = Files.readAllLines(file.resolveSibling(name + ".meta")).getFirst().strip();
    Article article =
        Article.ofText("marked", "en", text)
            .with(Article.paragraphsOf(text, true))
            .with(Publication.UNKNOWN.on(LocalDate.parse(day)));
    List<Mark> marks = new ArrayList<>();
    JsonMapper mapper = JsonMapper.builder().build();
    for (String line : Files.readAllLines(file.resolveSibling(name + ".jsonl"))) {
      if (!line.isBlank()) {
        marks.add(mark(mapper.readTree(line), text));
      }
    }
    return new MarkedText(id, article, marks);
  }

  private static Mark mark(JsonNode node, String text) {
    JsonNode source = node.get("source");
    List<String> names = new ArrayList<>(texts(node, "sourceMay"));
    boolean sourced = source != null && !source.isNull();
    if (sourced) {
      names.add(source.get("name").asString());
    }
    JsonNode estimate = node.get("estimate");
    return new Mark(
        place(node, text),
        estimate.isNull() ? null : estimate.asBoolean(),
        sourced ? place(source, text) : null,
        names,
        texts(node, "chain"),
        texts(node, "of"),
        texts(node, "asOf"),
        node.path("asOfOptional").asBoolean(false),
        node.get("bound").asString());
  }

  private static List<String> texts(JsonNode node, String name) {
    List<String> texts = new ArrayList<>();
    node.path(name).forEach(each -> texts.add(each.asString()));
    return texts;
  }

  private static TextSpan place(JsonNode node, String text) {
    String quote = node.get("quote").asString();
    int at = -1;
    for (int nth = node.path("nth").asInt(1); nth > 0; nth--) {
      at = text.indexOf(quote, at + 1);
    }
    return new TextSpan(at, at + quote.length());
  }
}
