// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.unread;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.briefingviewer.model.Article;
import org.briefingviewer.model.AttributionChain;
import org.briefingviewer.model.Bound;
import org.briefingviewer.model.ChangeDirection;
import org.briefingviewer.model.Paragraph;
import org.briefingviewer.model.PlainFigure;
import org.briefingviewer.model.Quantity;
import org.briefingviewer.model.TextSpan;
import org.briefingviewer.model.Unit;
import org.briefingviewer.model.ValueRange;
import org.jspecify.annotations.Nullable;

/// Finds numbers in Western digits that have a unit or a word for thousands, millions and the like.
/// It says nothing of who gives them, nor how exact they are. Each language's words are read with
/// its first text. The time is linear in the length of the text.
public final class NumberFinder {
  private final Map<String, NumberSpelling> languages = new ConcurrentHashMap<>();

  /// A number in its place.
  ///
  /// @param unit null where it has none
  private record Found(int start, int end, BigDecimal value, @Nullable Unit unit) {}

  /// Returns the numbers of an article, in text order.
  public List<PlainFigure> find(Article article) {
    String language = Locale.forLanguageTag(article.language()).getLanguage();
    NumberSpelling words = languages.computeIfAbsent(language, NumberSpelling::of);
    List<PlainFigure> figures = new ArrayList<>();
    for (Paragraph paragraph : article.paragraphs()) {
      int end = paragraph.span().end();
      for (int at = paragraph.span().start(); at < end; ) {
        Found found = at(article.text(), at, end, words);
        if (found == null) {
          at = past(article.text(), at, end);
        } else {
          figures.add(figure(article.text(), found, "q" + (figures.size() + 1)));
          at = found.end();
        }
      }
    }
    return figures;
  }

  private static PlainFigure figure(String text, Found found, String id) {
    Quantity quantity =
        new Quantity(
            text.substring(found.start(), found.end()),
            ValueRange.of(found.value()),
            found.unit() == null ? Unit.NONE : found.unit(),
            Bound.UNSTATED,
            ChangeDirection.NONE,
            List.of(),
            null,
            null);
    return new PlainFigure(
        id,
        new TextSpan(found.start(), found.end()),
        quantity,
        new AttributionChain(List.of()),
        PlainFigure.Reason.UNREAD_LANGUAGE);
  }

  /// Returns where to look next: behind the number or the word that begins there.
  private static int past(String text, int at, int end) {
    int next = at + 1;
    boolean word = Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) < 0x2E80;
    while (word && next < end && Character.isLetterOrDigit(text.charAt(next))) {
      next++;
    }
    return next;
  }

  private static @Nullable Found at(String text, int start, int end, NumberSpelling words) {
    NumberSpelling.Word sign = words.sign(text, start);
    int digits = sign == null ? start : skipped(text, sign.end(), end);
    WrittenNumber number = WrittenNumber.at(text, digits, end, words.decimalComma());
    if (number == null) {
      return null;
    }
    BigDecimal value = number.value();
    int at = number.end();
    boolean scaled = false;
    for (NumberSpelling.Word scale = words.scale(text, at, end); scale != null; ) {
      BigDecimal part = number.value().multiply(scale.times());
      value = scaled ? value.add(part) : part;
      scaled = true;
      at = scale.end();
      // "3亿5000万": each part is smaller than the one before.
      WrittenNumber next = words.joined() ? WrittenNumber.at(text, at, end, false) : null;
      NumberSpelling.Word under = next == null ? null : words.scale(text, next.end(), end);
      boolean goesOn = under != null && under.times().compareTo(scale.times()) < 0;
      number = goesOn && next != null ? next : number;
      scale = goesOn ? under : null;
    }
    NumberSpelling.Word unit = words.unit(text, at, end);
    if (unit != null) {
      return new Found(start, unit.end(), value, unit.unit());
    }
    Unit before = sign == null ? null : sign.unit();
    return scaled || before != null ? new Found(start, at, value, before) : null;
  }

  private static int skipped(String text, int at, int end) {
    return at < end && Character.isSpaceChar(text.charAt(at)) ? at + 1 : at;
  }
}
