// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.ui;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.briefingviewer.model.Refusal;
import org.briefingviewer.opening.OpenBriefing;

/// A language for tests in which every message is English between marks, so that words without them
/// are known to come from elsewhere.
final class MarkedMessages {
  static final Locale LANGUAGE = Locale.of("xx");

  private static final char OPEN = '⟦';
  private static final char CLOSE = '⟧';

  private MarkedMessages() {}

  /// Writes the message files of the language beside the tests' classes.
  static void write() throws IOException {
    Path home = Path.of(System.getProperty("briefing.home", "."));
    Path english = home.resolve("src/main/resources/org/briefingviewer/wording/messages");
    Path marked = testClasses().resolve("org/briefingviewer/wording/messages");
    Files.createDirectories(marked);
    try (Stream<Path> files = Files.list(english)) {
      for (Path file : files.filter(f -> f.toString().matches(".*/[a-z]+\\.properties")).toList()) {
        mark(
            file,
            marked.resolve(file.getFileName().toString().replace(".properties", "_xx.properties")));
      }
    }
  }

  private static Path testClasses() {
    try {
      return Path.of(
          MarkedMessages.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void mark(Path file, Path to) throws IOException {
    Properties messages = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      messages.load(in);
    }
    messages.replaceAll((key, words) -> OPEN + words.toString() + CLOSE);
    try (var out = Files.newBufferedWriter(to)) {
      messages.store(out, null);
    }
  }

  /// Returns all words of a briefing.
  static String wordsOf(OpenBriefing briefing) {
    StringBuilder words = new StringBuilder();
    words.append(briefing.info()).append(briefing.knowledge());
    briefing
        .info()
        .articles()
        .forEach(
            article -> {
              try {
                words.append(briefing.article(article.id()));
              } catch (Refusal e) {
                throw new IllegalStateException(e);
              }
            });
    return plain(words.toString());
  }

  /// Returns the stretches of `words` that stand in no mark and not in `given`. Numbers part them:
  /// the text has its estimates' numbers between its words.
  static List<String> strange(String words, String given) {
    StringBuilder unmarked = new StringBuilder();
    int depth = 0;
    for (char c : words.toCharArray()) {
      depth += c == OPEN ? 1 : 0;
      unmarked.append(depth == 0 ? c : '\n');
      depth -= c == CLOSE ? 1 : 0;
    }
    List<String> strange = new ArrayList<>();
    for (String stretch : unmarked.toString().split("[\n·“”(),:;|–\\d]+")) {
      String bare = plain(stretch).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
      if (!bare.isEmpty() && !given.contains(bare)) {
        strange.add(bare);
      }
    }
    return strange;
  }

  private static String plain(String words) {
    return words.replaceAll("[\\s\u00A0]+", " ").strip();
  }
}
