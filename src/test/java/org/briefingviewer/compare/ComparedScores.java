// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.briefingviewer.compare.ComparedTexts.Figure;
import org.briefingviewer.compare.ComparedTexts.Lettered;
import org.briefingviewer.compare.ComparedTexts.Memo;
import org.briefingviewer.compare.ComparedTexts.Pair;
import org.briefingviewer.compare.ReportComparison.Compared;
import org.briefingviewer.compare.difference.DifferenceKind;
import org.briefingviewer.compare.draft.DraftCheck;
import org.briefingviewer.compare.draft.DraftFinding;
import org.briefingviewer.compare.draft.DraftFinding.Thing;
import org.briefingviewer.compare.figure.ReportedFigure;
import org.briefingviewer.model.MarkedArticle;
import org.briefingviewer.model.TextSpan;

/// How far what the program tells of marked texts is what a careful reader does. A figure that the
/// program did not find counts as not told.
final class ComparedScores {
  private static final Set<DifferenceKind> ASKED =
      EnumSet.complementOf(EnumSet.of(DifferenceKind.OTHER_VALUE));

  private final ComparedTexts texts = new ComparedTexts();
  private final StringBuilder wrong = new StringBuilder();

  /// Right ones, those told for nothing, those not told.
  static final class Count {
    private int right;
    private int extra;
    private int missed;

    double f1() {
      return right + extra + missed == 0 ? 1 : 2.0 * right / (2 * right + extra + missed);
    }

    @Override
    public String toString() {
      return "F1 %.3f (%d right, %d for nothing, %d missed)".formatted(f1(), right, extra, missed);
    }
  }

  /// @param kinds of each kind
  /// @param sameForOther how many of another bound or scope are said to be the same
  record Pairs(Map<DifferenceKind, Count> kinds, int exact, int sameForOther, int of) {
    double macro() {
      return kinds.values().stream().mapToDouble(Count::f1).average().orElse(0);
    }

    @Override
    public String toString() {
      return "macro-F1 %.3f, %d of %d exactly, same for another bound or scope %d %s"
          .formatted(macro(), exact, of, sameForOther, kinds);
    }
  }

  record Drafts(int altered, int told, int rightly, int sound, int accused) {
    Drafts and(Drafts other) {
      return new Drafts(
          altered + other.altered,
          told + other.told,
          rightly + other.rightly,
          sound + other.sound,
          accused + other.accused);
    }

    @Override
    public String toString() {
      return "altered told %d of %d, by the right kind %d; sound accused %d of %d"
          .formatted(told, altered, rightly, accused, sound);
    }
  }

  /// Returns what was told wrongly, a line each.
  String wrong() {
    return wrong.toString();
  }

  static boolean at(ReportedFigure figure, String article, TextSpan span) {
    return figure.articleId().equals(article) && figure.claim().span().overlaps(span);
  }

  /// Returns the kinds between two figures; null where no group holds both.
  private static Set<DifferenceKind> between(
      ReportComparison comparison, String[] articles, TextSpan first, TextSpan second) {
    for (Compared compared : comparison.groups()) {
      for (ReportedFigure one : compared.group().figures()) {
        for (ReportedFigure other : compared.group().figures()) {
          if (at(one, articles[0], first) && at(other, articles[1], second)) {
            Set<DifferenceKind> kinds = EnumSet.noneOf(DifferenceKind.class);
            comparison.between(one, other).forEach(d -> kinds.add(d.kind()));
            return kinds;
          }
        }
      }
    }
    return Set.of();
  }

  Pairs pairs(String file) {
    Map<DifferenceKind, Count> counts = new EnumMap<>(DifferenceKind.class);
    ASKED.forEach(kind -> counts.put(kind, new Count()));
    int exact = 0;
    int same = 0;
    List<Pair> pairs = texts.pairs(file);
    for (Pair pair : pairs) {
      ReportComparison comparison = new ReportComparison();
      comparison.add(pair.one());
      String other = pair.other().article().id();
      if (!other.equals("one")) {
        comparison.add(pair.other());
      }
      Set<DifferenceKind> told =
          between(comparison, new String[] {"one", other}, pair.first(), pair.second());
      boolean right = true;
      for (DifferenceKind kind : ASKED) {
        boolean wanted = pair.kinds().contains(kind.name());
        boolean may = pair.kinds().contains("(" + kind.name() + ")");
        Count count = counts.get(kind);
        count.right += wanted && told.contains(kind) ? 1 : 0;
        count.extra += !wanted && !may && told.contains(kind) ? 1 : 0;
        count.missed += wanted && !told.contains(kind) ? 1 : 0;
        right &= wanted == told.contains(kind) || (may && told.contains(kind));
      }
      exact += right ? 1 : 0;
      boolean differ = pair.kinds().contains("OTHER_BOUND") || pair.kinds().contains("OTHER_SCOPE");
      same += differ && told.contains(DifferenceKind.SAME) ? 1 : 0;
      if (!right) {
        wrong.append("%s: %s for %s%n".formatted(pair.name(), told, pair.kinds()));
      }
    }
    return new Pairs(counts, exact, same, pairs.size());
  }

  /// Pairwise: of one group are those with one letter and date, without another scope or date.
  Count groups(String file) {
    return groups(file, false);
  }

  /// Pairwise.
  ///
  /// @param anyDate whether figures of one letter are of one group whatever their date or scope
  Count groups(String file, boolean anyDate) {
    Map<String, List<Lettered>> briefings = new LinkedHashMap<>();
    for (Lettered lettered : texts.groups(file)) {
      String briefing = ComparedTexts.briefingOf(lettered);
      briefings.computeIfAbsent(briefing, k -> new ArrayList<>()).add(lettered);
    }
    Count count = new Count();
    briefings.values().forEach(briefing -> groups(briefing, anyDate, count));
    return count;
  }

  private record Lettering(String article, Figure figure) {}

  private void groups(List<Lettered> briefing, boolean anyDate, Count count) {
    ReportComparison comparison = new ReportComparison();
    List<Lettering> all = new ArrayList<>();
    for (Lettered lettered : briefing) {
      comparison.add(lettered.article());
      lettered.figures().forEach(f -> all.add(new Lettering(lettered.article().article().id(), f)));
    }
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        Lettering one = all.get(i);
        Lettering other = all.get(j);
        Set<DifferenceKind> kinds =
            between(
                comparison,
                new String[] {one.article(), other.article()},
                one.figure().span(),
                other.figure().span());
        boolean told =
            kinds.contains(DifferenceKind.OTHER_DATE) || kinds.contains(DifferenceKind.OTHER_SCOPE);
        boolean together = !kinds.isEmpty() && (anyDate || !told);
        boolean wanted =
            anyDate
                ? one.figure().kind().charAt(0) == other.figure().kind().charAt(0)
                : one.figure().kind().equals(other.figure().kind());
        count.right += wanted && together ? 1 : 0;
        count.extra += !wanted && together ? 1 : 0;
        count.missed += wanted && !together ? 1 : 0;
        if (wanted != together) {
          wrong.append(
              "%s %s and %s %s: %s%n"
                  .formatted(
                      one.article(),
                      one.figure().kind(),
                      other.article(),
                      other.figure().kind(),
                      kinds));
        }
      }
    }
  }

  /// The name of a memo ends with the file that it is held against, where memos of one file have
  /// several.
  Drafts drafts(String file) {
    Drafts all = new Drafts(0, 0, 0, 0, 0);
    for (Memo memo : texts.memos(file)) {
      String own = memo.name().substring(memo.name().lastIndexOf(' ') + 1);
      List<MarkedArticle> briefing =
          texts.briefing(own.endsWith(".txt") ? own : file.replace("drafts", "briefing"));
      List<DraftFinding> found = new DraftCheck(briefing).check(memo.text());
      for (Figure figure : memo.figures()) {
        all = all.and(draft(memo, figure, found));
      }
    }
    return all;
  }

  private Drafts draft(Memo memo, Figure figure, List<DraftFinding> found) {
    List<DraftFinding> there =
        found.stream()
            .filter(f -> f.thing() == Thing.FIGURE && f.span().overlaps(figure.span()))
            .toList();
    boolean told = there.stream().anyMatch(f -> !f.borneOut());
    boolean sound = figure.kind().equals("SOUND");
    boolean rightly =
        there.stream()
            .flatMap(f -> f.told().stream())
            .anyMatch(t -> t.verdict().name().contains(figure.kind()));
    if (sound ? told : !rightly) {
      wrong.append(
          "%s %s '%s': %s%n"
              .formatted(
                  memo.name(),
                  figure.kind(),
                  figure.span().of(memo.text().article().text()),
                  there.stream().map(f -> f.told() + " " + f.passage()).toList()));
    }
    return new Drafts(
        sound ? 0 : 1,
        !sound && told ? 1 : 0,
        !sound && rightly ? 1 : 0,
        sound ? 1 : 0,
        sound && told ? 1 : 0);
  }
}
