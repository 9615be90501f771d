// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.korean.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.briefingviewer.extract.korean.figure.DateReader.Dated;
import org.briefingviewer.extract.korean.text.ConversionBrackets;
import org.briefingviewer.extract.korean.text.Eojeol;
import org.briefingviewer.extract.korean.text.KoreanSentence;
import org.briefingviewer.extract.korean.text.KoreanWords;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Gives figures the time for which they hold: the year or month before them in their clause. A
/// bare day is mostly the one on which something was said, and holds only with 현재, 기준 or 까지.
public final class FigureDates {
  private static final Pattern VERB_FORM =
      Pattern.compile(".*(된|던|한|난|든|린|른|반면|했고|됐고|았고|었고|으며|지만|으나|는데|다고|라고)");

  private static final Pattern PERIOD = Pattern.compile(" ?(상반기|하반기|(1[∼~-])?[1-4]분기)");

  private static final int FAR = 45;

  /// Within so many letters a date that is the sentence's first is the figure's.
  private static final int NEAR = 25;

  private static final List<String> STATED = List.of("현재", "기준", "까지", " 현재", " 기준", "말 ");

  private final KoreanWords words;

  /// @param words `time-words.tsv`
  public FigureDates(KoreanWords words) {
    this.words = words;
  }

  /// Gives the figures of a sentence their dates.
  ///
  /// @param spoken tells whether a name of a source ends right before a place
  public void read(
      KoreanSentence sentence,
      List<KoreanFigure> figures,
      List<Dated> dates,
      @Nullable LocalDate today,
      IntPredicate spoken) {
    for (KoreanFigure figure : figures) {
      if (figure.time()) {
        continue;
      }
      Dated date = before(sentence, figure, dates);
      if (date != null
          && !another(sentence, date, figure, figures)
          && !compared(sentence.text().substring(date.end(), figure.start()))
          && holds(sentence, date, spoken)
          && !ahead(date, today)) {
        figure.holdsFor(date.date());
        period(sentence.text(), date).ifPresent(figure::within);
        boolean back =
            today != null && date.counted() && date.date().month() > today.getMonthValue();
        if (figure.start() - date.end() > NEAR || dates.indexOf(date) > 0 || back) {
          figure.doubt(EstimateField.AS_OF);
        }
      }
    }
  }

  /// "올해 상반기": a part of a year, which a date cannot say.
  private static Optional<String> period(String text, Dated date) {
    Matcher part = PERIOD.matcher(text).region(date.end(), text.length());
    return part.lookingAt() && date.date().month() == 0
        ? Optional.of(text.substring(date.start(), part.end()))
        : Optional.empty();
  }

  private @Nullable Dated before(KoreanSentence sentence, KoreanFigure figure, List<Dated> dates) {
    Dated last = null;
    for (Dated date : dates) {
      boolean near = date.end() <= figure.start() && figure.start() - date.end() <= FAR;
      last = near ? date : last;
    }
    return last == null || apart(sentence, last, figure) || within(sentence, last, figure)
        ? null
        : last;
  }

  /// "2023년 41만 건의 4배", "2023년 41만 건에 비해 4배", "2023년 156배에서 167배로": the date is that of the figure
  /// that another one is compared with.
  private boolean another(
      KoreanSentence sentence, Dated date, KoreanFigure figure, List<KoreanFigure> figures) {
    for (KoreanFigure each : figures) {
      if (each.start() >= date.end() && each.end() <= figure.start() && each != figure) {
        String behind = sentence.text().substring(each.end(), figure.start());
        if (behind.startsWith(OF) || behind.startsWith(FROM) || compared(behind)) {
          return true;
        }
      }
    }
    return false;
  }

  private static final String OF = "의 ";
  private static final String FROM = "에서 ";

  /// Whether words of comparison stand right behind a date or a figure: "보다", "에 비해", "동월 대비".
  private boolean compared(String behind) {
    String[] next = behind.split(" ", BASE_WORDS + 1);
    for (int i = 0; i < Math.min(BASE_WORDS, next.length); i++) {
      if (words.ending("COMPARED", next[i]) != null) {
        return true;
      }
      if (i > 0 && !words.is("WORD", next[i])) {
        return false;
      }
    }
    return false;
  }

  /// How many words what is compared with takes: "상반기 같은 기간 대비".
  private static final int BASE_WORDS = 5;

  /// Whether brackets open between them: "2013년 12억 달러 (전년 10억 달러)".
  private static boolean within(KoreanSentence sentence, Dated date, KoreanFigure figure) {
    String between = sentence.text().substring(date.end(), figure.start());
    return between.lastIndexOf('(') > between.lastIndexOf(')');
  }

  /// Whether a quotation begins between them, or another clause.
  private boolean apart(KoreanSentence sentence, Dated date, KoreanFigure figure) {
    if (sentence.quoted().get(date.start()) != sentence.quoted().get(figure.start())) {
      return true;
    }
    for (int i = sentence.wordAt(date.end()); i < sentence.words().size(); i++) {
      Eojeol word = sentence.words().get(i);
      if (word.start() >= figure.start()) {
        return false;
      }
      boolean verb = VERB_FORM.matcher(word.text()).matches();
      boolean other = words.is("RELATIVE", word.text());
      if (word.start() >= date.end() && (verb || other) && !word.text().endsWith("북한")) {
        return true;
      }
    }
    return false;
  }

  /// A month to come is one by which something is to be.
  private static boolean ahead(Dated date, @Nullable LocalDate today) {
    return today != null
        && date.date().month() > 0
        && date.date().compareTo(PartialDate.of(today)) > 0;
  }

  /// "지난달 말부터", "2014년 중반 이후".
  private static boolean since(String behind) {
    String[] next = behind.split(" ", 4);
    for (int i = 0; i < Math.min(3, next.length); i++) {
      if (next[i].endsWith("부터") || next[i].startsWith("이후") || next[i].startsWith("이래")) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(KoreanSentence sentence, Dated date, IntPredicate spoken) {
    String text = sentence.text();
    String behind = text.substring(ConversionBrackets.behind(text, date.end()));
    boolean stated = STATED.stream().anyMatch(behind::startsWith);
    if (words.opening("BASE", behind.strip(), 0) != null
        || behind.strip().startsWith("같은")
        || behind.startsWith("에 비해")
        || behind.startsWith("과 비교")
        || behind.startsWith("와 비교")
        || behind.matches("의 약? ?\\d.*")
        || since(behind)
        || text.substring(0, date.start()).contains("부터")
        || text.substring(0, date.start()).endsWith("월에서 ")) {
      return false;
    }
    if (date.date().day() > 0) {
      return stated;
    }
    boolean until = behind.startsWith("까지");
    boolean month = date.date().month() > 0;
    return month ? !spoken.test(date.start()) : !until;
  }
}
