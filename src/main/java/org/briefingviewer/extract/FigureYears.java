// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.briefingviewer.extract.date.DateFinder;
import org.briefingviewer.extract.date.FoundDate;
import org.briefingviewer.extract.quantity.FoundQuantity;
import org.briefingviewer.extract.text.AnalysedText;
import org.briefingviewer.extract.text.Sentence;
import org.briefingviewer.extract.text.Token;
import org.briefingviewer.model.Basis;
import org.briefingviewer.model.PartialDate;
import org.jspecify.annotations.Nullable;

/// Dates figures that a text gives for a year or a month told from its own day: "exports last year
/// totalled 3 million", "40,000 crates last month", "Last year, the port handled 300 ships". What
/// only compares ("than last year") and what another figure stands between dates none.
final class FigureYears {

  /// How many words may stand between a verb of level and its figure: "totalled close to".
  private static final int LEVEL = 5;

  /// How many words may stand behind a figure before its year.
  private static final int BEHIND = 6;

  private final DateFinder dates = new DateFinder();

  /// Returns the figures, dated where the text does so and where they have no date yet.
  List<FoundQuantity> dated(List<FoundQuantity> figures, AnalysedText text) {
    LocalDate today = text.article().publication().day();
    if (today == null) {
      return figures;
    }
    List<FoundQuantity> dated = new ArrayList<>();
    List<FoundDate> near = List.of();
    int sentence = -1;
    for (FoundQuantity figure : figures) {
      if (figure.sentence() != sentence) {
        sentence = figure.sentence();
        near = near(text.sentences().get(sentence), today);
      }
      PartialDate date =
          figure.quantity().asOf() == null && !near.isEmpty()
              ? of(figure, text.sentences().get(sentence), near)
              : null;
      dated.add(date == null ? figure : figure.of(figure.quantity().dated(date)));
    }
    return dated;
  }

  /// The years and months that a sentence tells from the text's own day.
  private List<FoundDate> near(Sentence sentence, LocalDate today) {
    List<Token> tokens = sentence.tokens();
    boolean last = tokens.stream().anyMatch(t -> t.is("last") || t.is("this") || t.is("earlier"));
    return last
        ? dates.find(sentence, today, 0).stream()
            .filter(d -> d.basis() == Basis.INFERRED && d.date().day() == 0)
            .filter(d -> told(tokens, d))
            .toList()
        : List.of();
  }

  /// "last year", "last month": not "August of last year", of which the month counts too.
  private static boolean told(List<Token> tokens, FoundDate date) {
    String unit = Token.word(tokens, date.to() - 1);
    return unit.equals("year") || unit.equals("month");
  }

  private @Nullable PartialDate of(FoundQuantity figure, Sentence sentence, List<FoundDate> near) {
    List<Token> tokens = sentence.tokens();
    int from = sentence.tokenAt(figure.span().start());
    int to = sentence.tokenAt(figure.span().end());
    for (FoundDate date : near) {
      if (opens(tokens, date, from) || level(tokens, date, from) || behind(tokens, to, date)) {
        return date.date();
      }
    }
    return null;
  }

  /// "Last year, the port handled 300 ships": not the figure of "up from 200 ships", nor of
  /// "compared with 200 ships", behind it.
  private boolean opens(List<Token> tokens, FoundDate date, int figure) {
    if (date.from() != 0 || figure < date.to() || !Token.word(tokens, date.to()).equals(",")) {
      return false;
    }
    int clause = figure;
    while (clause > date.to() && !Token.word(tokens, clause - 1).equals(",")) {
      clause--;
    }
    return tokens.subList(clause, figure).stream()
        .noneMatch(t -> dates.compares(t.lower()) || dates.against(t.lower()));
  }

  /// "last year totalled close to 3 million": the verb stands right behind the date, and soon the
  /// figure.
  private boolean level(List<Token> tokens, FoundDate date, int figure) {
    boolean verb = dates.verb(Token.word(tokens, date.to()));
    return verb
        && figure > date.to()
        && figure - date.to() <= LEVEL + 1
        && plain(tokens, date.to(), figure);
  }

  /// "40,000 crates last year"; not "than last year".
  private boolean behind(List<Token> tokens, int to, FoundDate date) {
    int from = date.from();
    boolean near = from >= to && from - to <= BEHIND && plain(tokens, to, from);
    return near && !dates.compares(Token.word(tokens, from - 1));
  }

  /// Tells whether neither a sign nor a figure nor a word of comparison stands between two places.
  private boolean plain(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream()
        .noneMatch(
            t ->
                t.kind() == Token.Kind.NUMBER
                    || (t.kind() == Token.Kind.SIGN && !"$€£¥₩%-".contains(t.text()))
                    || dates.compares(t.lower())
                    || dates.against(t.lower()));
  }
}
