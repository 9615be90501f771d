// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A folder of raw articles, each other than the others, in text and HTML.
public final class RawFolder {
  private static final List<String> PLACES =
      List.of("Rason", "Dandong", "Sinuiju", "Vladivostok", "원산", "Nampo");
  private static final List<String> SAYERS =
      List.of(
          "The harbour office",
          "South Korea's unification ministry",
          "A port worker",
          "two lawmakers",
          "Kim Jong-un",
          "The Ministry");

  private RawFolder() {}

  /// Writes files into a folder and its folders.
  ///
  /// @return the files, in no order that means anything
  public static List<Path> write(Path folder, int count, long seed) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean page = i % 3 == 0;
      Path into = Files.createDirectories(folder.resolve("part " + i % 4));
      Path file = into.resolve("항구 " + i + (page ? ".html" : ".txt"));
      files.add(Files.writeString(file, page ? page(i, seed) : text(i, seed)));
    }
    return files;
  }

  /// Returns the `i`th article as text.
  public static String text(int i, long seed) {
    return headline(i) + "\n\n" + String.join("\n\n", paragraphs(i, seed)) + "\n";
  }

  private static String headline(int i) {
    return "Yards at pier " + i + " have more work than ever";
  }

  private static String page(int i, long seed) {
    StringBuilder page = new StringBuilder("<html><body><nav><a href='/'>Home</a></nav><h1>");
    page.append(headline(i)).append("</h1>");
    paragraphs(i, seed).forEach(p -> page.append("<p>").append(p).append("</p>"));
    return page.append("</body></html>").toString();
  }

  private static List<String> paragraphs(int i, long seed) {
    Random random = new Random(seed + i);
    List<String> paragraphs = new ArrayList<>();
    for (int p = 0; p < 3 + random.nextInt(4); p++) {
      String place = PLACES.get(random.nextInt(PLACES.size()));
      String sayer = SAYERS.get(random.nextInt(SAYERS.size()));
      int day = 1 + random.nextInt(27);
      paragraphs.add(
          "%s said on May %d that about %d boats were mended at %s 🚢, a figure that it called%s."
              .formatted(sayer, day, 20 + random.nextInt(900), place, " preliminary"));
      paragraphs.add(
          "On May %d, 2026 China and North Korea signed an agreement, and their ties appear to be"
                  .formatted(day)
              + " warming, %s assessed. It cost at least %d million dollars."
                  .formatted(sayer, 2 + random.nextInt(50)));
    }
    return paragraphs;
  }
}
