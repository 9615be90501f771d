// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.model.omission;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.DroppedLine;
import org.jspecify.annotations.Nullable;

/// How many of a file's words the cleaning left out, as far as a reader may miss them.
///
/// The head of a document's pages counts once, however often it stands there. Of what was left out
/// as a page's furniture only sentences count that speak of what the article speaks of, or all
/// sentences where hardly anything was kept: menus, teasers and notices are no loss. What is kept
/// elsewhere, stands in the text already or was seen by nobody never counts.
public final class LeftOutShare {
  /// From this share on a person is told.
  private static final double MUCH = 0.1;

  /// A text of fewer words may be something else than the article.
  private static final int SHORT = 150;

  private static final int SENTENCE = 12;
  private static final int STEMS = 4;
  private static final int STEM = 5;
  private static final int OF_HEADLINE = 3;
  private static final String ENDS = ".!?。！？…\"”’»)」।";

  private LeftOutShare() {}

  /// Returns the share that a person is to be told of, in per cent, or 0 where it is a tenth or
  /// less.
  public static int told(Article article) {
    double share = of(article);
    return share > MUCH ? (int) Math.round(share * 100) : 0;
  }

  /// Returns the share of the words that were left out, from 0 to 1.
  static double of(Article article) {
    if (article.dropped().isEmpty()) {
      return 0;
    }
    String text = article.text();
    Sentences sentences = new Sentences(article);
    Set<String> seen = new HashSet<>();
    long heads = 0;
    for (DroppedLine dropped : article.dropped()) {
      String words = dropped.text();
      switch (dropped.reason()) {
        case RUNNING_HEAD, FOOTNOTE ->
            heads += seen.add(words.replaceAll("\\d+", "#")) ? words(words) : 0;
        case NAVIGATION, RELATED_LINKS, ADVERTISEMENT, FEEDBACK, SHARING, CREDIT, CONTACT -> {
          if (seen.add(words)) {
            sentences.add(words);
          }
        }
        case TIMESTAMP, METADATA, END_MARK, REPEATED, UNSEEN, MARKUP -> {}
      }
    }
    long kept = words(text);
    long lost = heads + (kept < SHORT && sentences.all > kept ? sentences.all : sentences.own);
    return lost == 0 ? 0 : lost / (double) (lost + kept);
  }

  /// Sentences that were left out, counted in words.
  private static final class Sentences {
    private final Article article;
    private @Nullable Set<String> text;
    private @Nullable Set<String> headline;
    private long all;
    private long own;

    Sentences(Article article) {
      this.article = article;
    }

    void add(String line) {
      String words = line.stripTrailing();
      long count = words(words);
      if (count < SENTENCE || ENDS.indexOf(words.charAt(words.length() - 1)) < 0) {
        return;
      }
      all += count;
      Set<String> stems = stems(words);
      text = text == null ? stems(article.text()) : text;
      headline = headline == null ? stems(article.headline()) : headline;
      long told = stems.stream().filter(text::contains).count();
      long titled = stems.stream().filter(headline::contains).count();
      boolean same = told * 5 >= stems.size() * 3L || titled >= OF_HEADLINE;
      own += stems.size() >= STEMS && same ? count : 0;
    }
  }

  /// Counts words; in scripts that set no blanks every two characters are one.
  static long words(String text) {
    long words = 0;
    long signs = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean sign = unspaced(c);
      boolean part = !sign && Character.isLetterOrDigit(c);
      words += part && !inside ? 1 : 0;
      signs += sign ? 1 : 0;
      inside = part;
      i += Character.charCount(c);
    }
    return words + (signs + 1) / 2;
  }

  private static boolean unspaced(int c) {
    return Character.isIdeographic(c) || (c >= 0x3040 && c <= 0x30ff);
  }

  /// Returns how the longer words begin, so that two forms of one are one; of scripts that set no
  /// blanks, pairs of characters.
  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))) {
      if (word.isEmpty()) {
        continue;
      }
      int first = word.codePointAt(0);
      if (unspaced(first)) {
        for (int i = 0; i + 2 <= word.length(); i += 2) {
          stems.add(word.substring(i, i + 2));
        }
      } else if (Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL) {
        stems.add(word.substring(0, Math.min(2, word.length())));
      } else if (word.length() >= STEM) {
        stems.add(word.substring(0, STEM));
      }
    }
    return stems;
  }
}
