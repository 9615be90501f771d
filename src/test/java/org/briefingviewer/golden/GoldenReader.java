// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads gold files in the form that `golden/README.md` describes.
final class GoldenReader {
  private static final Pattern HEADER =
      Pattern.compile("(marks|language|date|byline|dateline|publisher): (.+)");
  private static final String DROPPED = "dropped ";

  private final Path folder;

  GoldenReader(Path folder) {
    this.folder = folder;
  }

  /// Reads every pair of `sentences` and `articles`.
  ///
  /// Throws `IllegalStateException` when half a pair is missing or a line cannot be read.
  List<GoldenFile> all() throws IOException {
    List<GoldenFile> files = new ArrayList<>();
    for (String part : List.of("sentences", "articles")) {
      try (var found = Files.list(folder.resolve(part))) {
        for (Path file : found.sorted().toList()) {
          String name = file.getFileName().toString().replaceFirst("\\.(in|gold)\\.\\w+$", "");
          Path raw = raw(file.getParent(), name);
          Path gold = file.resolveSibling(name + ".gold.txt");
          if (!Files.exists(gold) || !Files.exists(raw)) {
            throw new IllegalStateException(
                "half a pair: %s; it needs %s.in.txt (or .in.html) and %s.gold.txt"
                    .formatted(file, name, name));
          }
          if (file.equals(gold)) {
            files.add(read(name, gold, raw));
          }
        }
      }
    }
    return files;
  }

  private static Path raw(Path folder, String name) {
    Path html = folder.resolve(name + ".in.html");
    return Files.exists(html) ? html : folder.resolve(name + ".in.txt");
  }

  private static GoldenFile read(String name, Path gold, Path raw) throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    List<String> dropped = new ArrayList<>();
    List<Drawn> drawn = new ArrayList<>();
    for (String line : Files.readAllLines(gold)) {
      Matcher header = HEADER.matcher(line);
      if (drawn.isEmpty() && header.matches()) {
        headers.put(header.group(1), header.group(2));
      } else if (line.startsWith(DROPPED)) {
        dropped.add(line.substring(DROPPED.length()));
      } else if (line.startsWith("  ")) {
        drawn.getLast().notes().add(line.strip());
      } else if (!line.isBlank()) {
        drawn.add(Drawn.of(line));
      }
    }
    String marks = headers.remove("marks");
    if (marks == null) {
      throw new IllegalStateException(gold + " says nowhere what it marks (marks: quantities …)");
    }
    boolean article = gold.getParent().endsWith("articles");
    String language = headers.remove("language");
    GoldenAssembly assembly =
        new GoldenAssembly(name, language == null ? "en" : language, headers.get("date"));
    List<GoldenCase> cases = article ? List.of(assembly.article(drawn)) : assembly.sentences(drawn);
    return new GoldenFile(
        name, gold, raw, Set.of(marks.split(" ")), Map.copyOf(headers), cases, dropped);
  }
}
