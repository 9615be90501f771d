// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.extract.doubt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.briefingviewer.extract.JudgedAnswers;
import org.briefingviewer.extract.doubt.MarkedText.Mark;
import org.briefingviewer.model.ChainLink;
import org.briefingviewer.model.EstimateField;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// An answer of the rules, and which of its fields a person has otherwise.
///
/// @param text whose text it is: what is fitted on one writer is tried on others
/// @param mark what the person says of the figure, or null where it is none
/// @param wrong whether a field is wrong; nothing of one that is not given, or debatable, or of
///   which the person says no more than the noun that the figure counts
/// @param estimate whether the rules make an estimate of it
record MarkedAnswer(
    String text,
    FigureAnswer answer,
    @Nullable Mark mark,
    Map<EstimateField, Boolean> wrong,
    boolean estimate) {

  static List<MarkedAnswer> of(MarkedText text, JudgedAnswers rules) {
    List<MarkedAnswer> marked = new ArrayList<>();
    for (JudgedAnswers.Judged judged : rules.of(text.article())) {
      FigureAnswer answer = judged.answer();
      Mark mark = mark(text, answer.figure());
      Map<EstimateField, Boolean> wrong = new EnumMap<>(EstimateField.class);
      if (judged.estimate() && (mark == null || mark.estimate() != null)) {
        wrong.put(EstimateField.ESTIMATE, mark == null || !mark.estimate());
      }
      if (mark != null) {
        put(wrong, EstimateField.BOUND, !bound(answer, mark.bound()));
        ChainLink speaker = answer.speaker();
        if (speaker != null) {
          put(wrong, EstimateField.SOURCE, !source(speaker, answer, mark));
        }
        String scope = answer.whole().scope();
        boolean told =
            mark.scopes().stream()
                .anyMatch(each -> !WordsAlike.within(each, mark.span().of(text.article().text())));
        if (scope != null && told) {
          put(
              wrong,
              EstimateField.SCOPE,
              mark.scopes().stream().noneMatch(each -> WordsAlike.scope(scope, each)));
        }
        var day = answer.quantity().asOf();
        if (day != null && !(mark.days().isEmpty() && mark.dayOptional())) {
          put(wrong, EstimateField.AS_OF, !day(day.iso(), mark.days()));
        }
      }
      marked.add(new MarkedAnswer(text.name(), answer, mark, wrong, judged.estimate()));
    }
    return marked;
  }

  private static void put(Map<EstimateField, Boolean> wrong, EstimateField field, boolean is) {
    wrong.put(field, is);
  }

  private static @Nullable Mark mark(MarkedText text, TextSpan span) {
    Mark best = null;
    double most = 0;
    for (Mark mark : text.marks()) {
      int shared =
          Math.min(mark.span().end(), span.end()) - Math.max(mark.span().start(), span.start());
      double share = (double) shared / Math.max(mark.span().length(), span.length());
      if (share > most) {
        best = mark;
        most = share;
      }
    }
    return best;
  }

  /// Right is a name that a careful reader lets pass, or the very words, where they stand for
  /// nobody else.
  private static boolean source(ChainLink speaker, FigureAnswer answer, Mark mark) {
    String name = speaker.agent().name();
    if (mark.names().stream().anyMatch(each -> WordsAlike.name(name, each))) {
      return true;
    }
    TextSpan mention = speaker.mention();
    return mention != null
        && mark.source() != null
        && mark.source().overlaps(mention)
        && WordsAlike.holds(answer.text().words(mention), name);
  }

  private static boolean day(String said, List<String> accepted) {
    return accepted.stream().anyMatch(each -> each.equals(said) || each.startsWith(said + "-"));
  }

  private static boolean bound(FigureAnswer answer, String marked) {
    String own = answer.quantity().bound().name();
    return switch (marked) {
      case "none" -> List.of("UNSTATED", "EXACTLY").contains(own);
      case "about" -> own.equals("APPROXIMATELY");
      case "at least", "more than" -> List.of("AT_LEAST", "MORE_THAN").contains(own);
      case "at most", "less than" -> List.of("AT_MOST", "FEWER_THAN").contains(own);
      case "between" -> own.equals("BETWEEN") || answer.quantity().value().twoEnded();
      default -> List.of("ORDER_OF_MAGNITUDE", "UNSTATED", "APPROXIMATELY").contains(own);
    };
  }
}
