// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare.translation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.briefingviewer.extract.Extractor;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.Claim;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.Publication;
import org.jspecify.annotations.Nullable;

/// An original and its translation, and what a careful reader says of the two.
///
/// @param aligned `2,3=2`
/// @param told `VALUE | 4천 명 | 400`
/// @param known what the program is known to say otherwise, in both forms; empty where it is right
public record TranslationPair(
    String name,
    MarkedArticle original,
    MarkedArticle translation,
    List<String> aligned,
    List<String> told,
    List<String> known) {
  private static final Path FOLDER =
      Path.of(System.getProperty("briefing.home", "."))
          .resolve("src/test/resources/org/briefingviewer/compare/translation");

  private static final Extractor EXTRACTOR = new Extractor();

  /// Returns all of them.
  public static List<TranslationPair> all() throws IOException {
    List<TranslationPair> pairs = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        pairs.add(read(file));
      }
    }
    return pairs;
  }

  private static TranslationPair read(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : Files.readString(file, StandardCharsets.UTF_8).split("(?m)^## ")) {
      int line = part.indexOf('\n');
      if (line > 0) {
        String[] head = part.substring(0, line).split(" ", 2);
        String details = head.length > 1 ? head[1] + "\n" : "";
        parts.put(head[0], details + part.substring(line + 1).strip());
      }
    }
    return new TranslationPair(
        String.valueOf(file.getFileName()),
        article("a1", Objects.requireNonNull(parts.get("original"))),
        article("a2", Objects.requireNonNull(parts.get("translation"))),
        lines(Objects.requireNonNull(parts.get("aligned"))),
        lines(Objects.requireNonNull(parts.get("told"))),
        lines(parts.getOrDefault("known", "")));
  }

  private static List<String> lines(String part) {
    return part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static MarkedArticle article(String id, String part) {
    int line = part.indexOf('\n');
    String[] head = part.substring(0, line).split(" ");
    return marked(id, head[0], LocalDate.parse(head[1]), part.substring(line + 1));
  }

  /// Reads a text as the program does; its first paragraph is the headline.
  public static MarkedArticle marked(String id, String language, LocalDate day, String text) {
    Article plain = Article.ofText(id, language, text);
    Publication publication =
        new Publication("Harbour Wire", null, Publication.Precision.NONE, Basis.INFERRED, null);
    Article article = plain.with(Article.paragraphsOf(text, true)).with(publication.on(day));
    return MarkedArticle.of(article, EXTRACTOR.find(article));
  }

  /// Returns what the program says of the two, in the form of [#aligned].
  public static List<String> aligned(TranslationComparison comparison) {
    return comparison.paragraphs().stream()
        .map(
            each ->
                indexes(each.originalFrom(), each.originalTo())
                    + "="
                    + indexes(each.translationFrom(), each.translationTo()))
        .toList();
  }

  private static String indexes(int from, int to) {
    List<String> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      all.add(String.valueOf(i + 1));
    }
    return all.isEmpty() ? "-" : String.join(",", all);
  }

  /// Returns what the program tells, in the form of [#told].
  public static List<String> told(TranslationComparison comparison) {
    List<String> told = new ArrayList<>();
    for (TranslatedFigure figure : comparison.differing()) {
      for (TranslationDrift drift : figure.drifts()) {
        Claim original = figure.original();
        Claim translation = figure.translation();
        told.add(drift + " | " + words(original) + " | " + words(translation));
      }
    }
    return told;
  }

  private static String words(@Nullable Claim claim) {
    return claim == null ? "-" : claim.quantity().asWritten();
  }
}
