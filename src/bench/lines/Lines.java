// SPDX-License-Identifier: Apache-2.0
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints `{"id","text"}` lines, as many as asked for: an archive for `extract --jsonl`. The texts are
/// made of the golden cases' sentences, each beginning at another one. The same numbers give the
/// same bytes. From the project's folder, with a JDK 25:
///
///     java src/bench/lines/Lines.java COUNT CHARACTERS > lines.jsonl
class Lines {
  private static final Path SENTENCES =
      Path.of("src/test/resources/org/briefingviewer/golden/sentences");
  private static final int SENTENCES_A_PARAGRAPH = 3;

  /// Shares no factor with the number of sentences, so that the beginnings go round all of them.
  private static final int STEP = 10_007;

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("say: Lines.java COUNT CHARACTERS");
      System.exit(2);
    }
    int count = Integer.parseInt(args[0]);
    int characters = Integer.parseInt(args[1]);
    List<String> sentences = sentences();
    try (PrintStream out =
        new PrintStream(
            new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8)) {
      for (int i = 0; i < count; i++) {
        out.print("{\"id\":\"" + i + "\",\"text\":\"" + text(sentences, i, characters) + "\"}\n");
      }
    }
  }

  private static String text(List<String> sentences, int article, int characters) {
    StringBuilder text = new StringBuilder();
    int from = (int) ((long) article * STEP % sentences.size());
    for (int i = 0; text.length() < characters; i++) {
      text.append(i == 0 ? "" : i % SENTENCES_A_PARAGRAPH == 0 ? "\\n\\n" : " ");
      text.append(sentences.get((from + i) % sentences.size()));
    }
    return text.toString();
  }

  /// Returns the sentences, escaped for JSON.
  private static List<String> sentences() throws IOException {
    List<String> sentences = new ArrayList<>();
    try (var files = Files.list(SENTENCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".in.txt")).sorted().toList()) {
        Files.readAllLines(file).stream()
            .map(line -> line.replaceFirst("^\\(\\d[-\\d]+\\) ", "").replace(" ¶ ", " ").strip())
            .filter(line -> !line.isEmpty())
            .map(line -> line.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", " "))
            .forEach(sentences::add);
      }
    }
    return sentences;
  }
}
