// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.model.Article;

/// Articles of any length, made of the golden cases' sentences.
public final class Texts {
  private static final List<String> FILES =
      List.of("mixed-news", "sources-said", "money", "sources-none", "counts", "sources-carried");
  private static final List<String> KOREAN =
      List.of("korean-mended", "korean-sources", "korean-goingon", "korean-chains", "korean-wire");
  private static final int SENTENCES_A_PARAGRAPH = 3;

  private Texts() {}

  /// Returns news of at least `chars` characters, in paragraphs.
  public static Article news(int chars) {
    List<String> sentences = sentences(FILES);
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < chars; i++) {
      text.append(i == 0 ? "" : i % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
      text.append(sentences.get(i % sentences.size()));
    }
    return article(text.toString());
  }

  /// Returns the Korean golden cases' sentences, a paragraph each.
  public static Article korean() {
    return Article.ofText("bench", "ko", String.join("\n\n", sentences(KOREAN)));
  }

  /// Returns one line of `chars` characters that says `piece` over and over.
  public static Article monotonous(String piece, int chars) {
    return article(piece.repeat(1 + chars / piece.length()).substring(0, chars));
  }

  private static Article article(String text) {
    return Article.ofText("bench", "en", text);
  }

  private static List<String> sentences(List<String> files) {
    List<String> sentences = new ArrayList<>();
    for (String file : files) {
      String name = "/org/briefingviewer/golden/sentences/" + file + ".in.txt";
      try (InputStream in = Texts.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("no " + name + " on the class path");
        }
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .map(line -> line.replace(" ¶ ", " "))
            .forEach(sentences::add);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return sentences;
  }
}
