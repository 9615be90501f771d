// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The harness's documents and what is made of their texts: briefings by the program's own
/// `import`, and the plain files with control characters round the marks that the floors show.
record Documents(Harness harness) {
  /// The largest briefing, which only ours is asked to open.
  static final String MANY = "many";

  static final List<String> NAMES = List.of("article", "report", "collection");

  /// The time that stands in the briefings, so that the same texts give the same bytes.
  private static final String CREATED = "2026-11-25T00:00:00Z";

  /// Makes the documents, unless the same script made them before: it takes minutes.
  static Documents made(Harness harness) throws IOException {
    Path script = harness.bin().resolve("make_docs.py");
    Path stamp = harness.docs().resolve("made-by.py");
    if (!Files.exists(stamp) || Files.mismatch(script, stamp) >= 0) {
      System.out.println("Making the documents (once, some minutes)");
      harness.run().command("/usr/bin/python3", script, harness.docs());
      Files.copy(script, stamp, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    return new Documents(harness);
  }

  /// Fails unless all these documents were made.
  void needed(String names) {
    for (String name : names.split(",")) {
      Path briefing = harness.docs().resolve(name + ".briefing");
      if (!Files.exists(briefing)) {
        throw new Peers.Unmet(
            "there is no "
                + briefing
                + ": the documents are article, report, collection and, with -Dmany=NUMBER, many");
      }
    }
  }

  /// Writes the files that the floors read: `\1` and `\2` round each mark.
  void writeMarked() throws IOException {
    for (String name : NAMES) {
      StringBuilder text = new StringBuilder();
      for (JsonNode article : articles(name)) {
        text.append(article.required("title").asString()).append("\n\n");
        text.append(body(article, "\u0001", "\u0002")).append('\n');
      }
      Files.writeString(harness.docs().resolve(name + ".marked"), text);
    }
  }

  /// Writes the briefings: one article; one article of 25 chapters; 200 articles.
  void writeBriefings(Path program) throws IOException {
    for (String name : NAMES) {
      List<Path> raw = new ArrayList<>();
      if (name.equals("report")) {
        StringBuilder text = new StringBuilder("The whole report, chapter by chapter\n");
        for (JsonNode chapter : articles(name)) {
          text.append('\n').append(plain(chapter));
        }
        raw.add(write(name, 1, text.toString()));
      } else {
        for (JsonNode article : articles(name)) {
          raw.add(write(name, raw.size() + 1, plain(article)));
        }
      }
      bind(program, name, raw);
    }
  }

  /// Writes the briefing of so many articles: the one article first, so that what is seen first is
  /// the same, then the collection's over and over.
  void writeMany(Path program, int count) throws IOException {
    Path stamp = harness.docs().resolve("many.count");
    if (Files.exists(stamp) && Files.readString(stamp).equals(Integer.toString(count))) {
      return;
    }
    System.out.println("Making the briefing of " + count + " articles (once)");
    List<Path> raw = new ArrayList<>();
    raw.add(write(MANY, 1, plain(articles("article").required(0))));
    JsonNode collection = articles("collection");
    while (raw.size() < count) {
      JsonNode article = collection.required(raw.size() % collection.size());
      raw.add(write(MANY, raw.size() + 1, plain(article)));
    }
    bind(program, MANY, raw);
    Files.writeString(stamp, Integer.toString(count));
  }

  private void bind(Path program, String name, List<Path> raw) throws IOException {
    Path briefing = harness.docs().resolve(name + ".briefing");
    Files.deleteIfExists(briefing);
    List<Object> words = new ArrayList<>(List.of(program, "import"));
    words.addAll(raw);
    words.addAll(List.of("-o", briefing, "--title", "Bench: " + name, "--created", CREATED));
    harness.run().into(harness.work().resolve("import-" + name + ".log"), words.toArray());
  }

  private Path write(String name, int number, String text) throws IOException {
    Path folder = Files.createDirectories(harness.work().resolve("raw").resolve(name));
    return Files.writeString(folder.resolve("%05d.txt".formatted(number)), text);
  }

  private JsonNode articles(String name) throws IOException {
    Path file = harness.docs().resolve(name + ".json");
    return new JsonMapper()
        .readTree(Files.readString(file, StandardCharsets.UTF_8))
        .required("articles");
  }

  private static String plain(JsonNode article) {
    return article.required("title").asString() + "\n\n" + body(article, "", "") + "\n";
  }

  private static String body(JsonNode article, String before, String after) {
    List<String> paragraphs = new ArrayList<>();
    for (JsonNode paragraph : article.required("paras")) {
      StringBuilder text = new StringBuilder();
      for (JsonNode piece : paragraph) {
        text.append(
            piece.isString()
                ? piece.asString()
                : before + piece.required("mark").asString() + after);
      }
      paragraphs.add(text.toString().strip());
    }
    return String.join("\n\n", paragraphs);
  }
}
