// SPDX-License-Identifier: Apache-2.0
package org.briefingviewer.golden;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.briefingviewer.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What differs between a person's marks and the program's in one passage. Every field is compared
/// exactly, but for what `Words` says and for counted nouns, which are known by their last word.
final class Comparison {
  private final GoldenFile file;
  private final String text;
  private final Set<ErrorClass> errors = EnumSet.noneOf(ErrorClass.class);

  private Comparison(GoldenFile file, String text) {
    this.file = file;
    this.text = text;
  }

  /// Returns the classes of error in which `found` differs from `gold`, none when all is right.
  static Set<ErrorClass> errors(GoldenFile file, String text, Passage gold, Passage found) {
    Comparison comparison = new Comparison(file, text);
    if (file.marks().contains("quantities")) {
      comparison.figures(gold.figures(), found.figures());
    }
    if (file.marks().contains("ties")) {
      comparison.ties(gold.ties(), found.ties());
    }
    if (file.marks().contains("events")) {
      comparison.events(gold.events(), found.events());
    }
    return comparison.errors;
  }

  private void wrongUnless(boolean right, ErrorClass error) {
    if (!right) {
      errors.add(error);
    }
  }

  private void figures(List<FigureMark> gold, List<FigureMark> found) {
    List<FigureMark> left = new ArrayList<>(found);
    for (FigureMark mark : gold) {
      FigureMark match = overlapping(mark.span(), left);
      if (match == null) {
        errors.add(ErrorClass.MISSED);
      } else {
        left.remove(match);
        figure(mark, match);
      }
    }
    wrongUnless(left.isEmpty(), ErrorClass.EXTRA);
  }

  private static @Nullable FigureMark overlapping(TextSpan span, List<FigureMark> marks) {
    return marks.stream().filter(m -> m.span().overlaps(span)).findFirst().orElse(null);
  }

  private void figure(FigureMark gold, FigureMark found) {
    wrongUnless(gold.span().equals(found.span()), ErrorClass.SPAN);
    wrongUnless(sameValue(gold.value(), found.value()), ErrorClass.VALUE);
    wrongUnless(sameUnit(gold.unit(), found.unit()), ErrorClass.UNIT);
    wrongUnless(gold.sign().equals(found.sign()), ErrorClass.BOUND);
    wrongUnless(
        Words.strong(gold.hedges() + " " + gold.doubts())
            .equals(Words.strong(found.hedges() + " " + found.doubts())),
        ErrorClass.HEDGE);
    wrongUnless(gold.estimate() == found.estimate(), ErrorClass.ESTIMATE);
    wrongUnless(gold.at().isEmpty() || gold.at().equals(found.at()), ErrorClass.FIGURE_DATE);
    wrongUnless(
        gold.covers().isEmpty() || Words.bare(gold.covers()).equals(Words.bare(found.covers())),
        ErrorClass.SCOPE);
    if (gold.estimate() && file.marks().contains("sources")) {
      source(gold.source(), found.source());
      wrongUnless(Words.bare(found.via()).contains(Words.bare(gold.via())), ErrorClass.VIA);
    }
  }

  private void source(@Nullable SourceMark gold, @Nullable SourceMark found) {
    TextSpan want = gold == null ? null : gold.span();
    TextSpan have = found == null ? null : found.span();
    if (gold == null || found == null) {
      wrongUnless(found == null, ErrorClass.SOURCE_INVENTED);
      wrongUnless(gold == null, ErrorClass.SOURCE_MISSED);
    } else if (want == null || have == null || !want.overlaps(have)) {
      errors.add(ErrorClass.SOURCE_WRONG);
    } else {
      wrongUnless(
          Words.bare(want.of(text)).equals(Words.bare(have.of(text))), ErrorClass.SOURCE_SPAN);
      boolean open = gold.name().isEmpty();
      wrongUnless(open || gold.resolved(text).equals(found.resolved(text)), ErrorClass.NAME);
    }
  }

  private static boolean sameValue(String gold, String found) {
    String[] want = gold.split("\\.\\.");
    String[] have = found.split("\\.\\.");
    boolean same = want.length == have.length;
    for (int i = 0; same && i < want.length; i++) {
      same = want[i].equals(have[i]) || close(want[i], have[i]);
    }
    return same;
  }

  /// Within a thousandth, as a person writes a third.
  private static boolean close(String want, String have) {
    if (want.equals("?") || have.equals("?")) {
      return false;
    }
    BigDecimal wanted = new BigDecimal(want);
    BigDecimal off = wanted.subtract(new BigDecimal(have)).abs();
    return off.compareTo(wanted.abs().movePointLeft(3)) <= 0;
  }

  private static boolean sameUnit(String gold, String found) {
    return gold.equals(found) || Words.head(gold).equals(Words.head(found));
  }

  private void ties(List<TieMark> gold, List<TieMark> found) {
    List<TieMark> left = new ArrayList<>(found);
    for (TieMark mark : gold) {
      TieMark match =
          left.stream()
              .filter(t -> t.pair().equals(mark.pair()) && t.trend().equals(mark.trend()))
              .findFirst()
              .orElse(null);
      if (match == null) {
        errors.add(ErrorClass.TIE_MISSED);
      } else {
        left.remove(match);
        wrongUnless(match.evidence().overlaps(mark.evidence()), ErrorClass.TIE_WORDS);
        wrongUnless(match.hedged() == mark.hedged(), ErrorClass.TIE_HEDGE);
        wrongUnless(
            Words.bare(match.assessor()).equals(Words.bare(mark.assessor())),
            ErrorClass.TIE_ASSESSOR);
        wrongUnless(mark.on().isEmpty() || mark.on().equals(match.on()), ErrorClass.TIE_DATE);
      }
    }
    wrongUnless(left.isEmpty(), ErrorClass.TIE_EXTRA);
  }

  private void events(List<EventMark> gold, List<EventMark> found) {
    List<EventMark> left = new ArrayList<>(found);
    for (EventMark mark : gold) {
      EventMark match =
          left.stream().filter(e -> e.date().equals(mark.date())).findFirst().orElse(null);
      wrongUnless(match != null, ErrorClass.EVENT_MISSED);
      if (match != null) {
        left.remove(match);
        wrongUnless(match.span().overlaps(mark.span()), ErrorClass.EVENT_WORDS);
      }
    }
    wrongUnless(left.isEmpty(), ErrorClass.EVENT_EXTRA);
  }
}
