// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.correct;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.quantity.QuantityFinder;
import org.briefingviewer.extract.text.SentenceSplitter;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Reads a number that somebody types: digits, with commas at thousands or without, or words as
/// news has them ("3 billion", "three dozen"). The word lists are read with the first words.
public final class NumberReading {
  private static final Pattern DIGITS =
      Pattern.compile("[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?");

  /// Numbers beyond are no figures of news.
  private static final int LONGEST = 40;

  private @Nullable QuantityFinder finder;
  private @Nullable SentenceSplitter splitter;

  /// Returns the number, or null when it is none.
  public @Nullable BigDecimal read(String typed) {
    String words = typed.strip();
    if (words.length() > LONGEST) {
      return null;
    }
    if (DIGITS.matcher(words).matches()) {
      return new BigDecimal(words.replace(",", "").replace('−', '-'));
    }
    return words.chars().anyMatch(Character::isLetter) ? inWords(words) : null;
  }

  /// All of what is typed has to be the number: "3 billion or so" is none.
  private @Nullable BigDecimal inWords(String words) {
    QuantityFinder numbers = finder == null ? new QuantityFinder() : finder;
    SentenceSplitter sentences = splitter == null ? new SentenceSplitter() : splitter;
    finder = numbers;
    splitter = sentences;
    List<FoundQuantity> found =
        numbers.find(sentences.analyse(Article.ofText("typed", "en", words)));
    if (found.size() != 1) {
      return null;
    }
    ValueRange value = found.getFirst().quantity().value();
    boolean whole = found.getFirst().number().of(words).equals(words);
    return whole && value.known() && !value.twoEnded() ? value.low() : null;
  }
}
